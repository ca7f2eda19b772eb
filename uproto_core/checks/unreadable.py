"""Files that are photos by name and cannot be read as such, each with its reason."""

from pathlib import Path

from uproto_core.checks.look import Look
from uproto_core.findings import Finding


def unreadable(look: Look) -> Finding:
    """Photos that are damaged, cut off or empty; everything else goes on without them."""
    reasons: dict[Path, str] = dict.fromkeys(look.table.empty, "empty")
    reasons |= {skip.path: skip.reason for skip in look.skipped}
    filed = [photo for photo in look.table.photos if photo.path in reasons] if reasons else []
    classes = {photo.path: photo.class_name for photo in filed}
    paths = sorted(reasons.keys() - {photo.path for photo in filed if photo.is_left_out})
    return Finding(
        code="unreadable",
        photos=len(paths),
        groups=tuple((path,) for path in paths),
        classes=tuple(sorted({classes[path] for path in paths if path in classes})),
        details=tuple(reasons[path] for path in paths),
    )
