"""What docs/results.md and docs/performance.md quote; never part of the tests."""
