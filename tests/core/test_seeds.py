"""One named random stream for each use (method.md 5.3)."""

from hashlib import sha256

import numpy as np
import torch
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.seeds import derived_seed, rng, stream


@given(seed=st.integers(0, 2**63 - 1), name=st.text(max_size=20))
def test_a_seed_is_the_hash_of_seed_and_name_in_63_bits(seed, name):
    digits = sha256(f"{seed}/{name}".encode()).hexdigest()[:16]

    got = derived_seed(seed, name)

    assert got == int(digits, 16) // 2
    assert 0 <= got < 2**63


def test_the_seeds_of_runs_on_disk_stay_what_they_were():
    # Another rule here would give every run another split.
    assert derived_seed(0, "split") == 0x3451854FC583B385
    assert derived_seed(1, "split") != derived_seed(0, "split")


def test_seed_and_name_cannot_be_taken_for_each_other():
    assert derived_seed(1, "1/split") != derived_seed(11, "split")
    assert derived_seed(1, "2") != derived_seed(2, "1")


def test_the_same_name_gives_the_same_draws_and_another_others():
    assert torch.equal(torch.rand(5, generator=stream(3, "a")), torch.rand(5, generator=stream(3, "a")))
    assert not torch.equal(torch.rand(5, generator=stream(3, "a")), torch.rand(5, generator=stream(3, "b")))
    assert np.array_equal(rng(3, "a").random(5), rng(3, "a").random(5))
    assert not np.array_equal(rng(3, "a").random(5), rng(4, "a").random(5))


def test_one_more_draw_in_a_stream_moves_no_other():
    first, second = stream(0, "first"), stream(0, "second")
    torch.rand(7, generator=first)

    assert torch.equal(torch.rand(3, generator=second), torch.rand(3, generator=stream(0, "second")))


def test_a_stream_leaves_the_processes_own_generators_alone():
    before = torch.random.get_rng_state(), np.random.get_state()[1].copy()  # noqa: NPY002  (the global one is looked at)

    torch.rand(3, generator=stream(0, "a"))
    rng(0, "a").random(3)

    assert torch.equal(torch.random.get_rng_state(), before[0])
    assert np.array_equal(np.random.get_state()[1], before[1])  # noqa: NPY002
