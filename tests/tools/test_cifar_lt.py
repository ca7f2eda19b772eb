"""CIFAR-LT from the binary version: small files in the same form, made here."""

import tarfile

import numpy as np
import pytest
from PIL import Image

from tests.core.photos.listed import counts_of
from tests.core.photos.made import scanned
from tools.cifar_lt import main, read_cifar

NAMES = ["apple", "bear", "cloud"]


def records(labels, label_bytes, seed):
    """Photos of random pixels, each behind its label bytes; the coarse one of CIFAR-100 is another number."""
    generator = np.random.default_rng(seed)
    pixels = generator.integers(0, 256, (len(labels), 3072), dtype=np.uint8)
    heads = np.full((len(labels), label_bytes), 7, dtype=np.uint8)
    heads[:, -1] = labels
    return np.concatenate([heads, pixels], axis=1).tobytes(), pixels


@pytest.fixture
def cifar100(tmp_path):
    folder = tmp_path / "cifar-100-binary"
    folder.mkdir()
    train, pixels = records([0, 1, 2] * 8, 2, 1)
    (folder / "train.bin").write_bytes(train)
    (folder / "test.bin").write_bytes(records([2, 1, 0, 0], 2, 2)[0])
    (folder / "fine_label_names.txt").write_text("".join(f"{name}\n" for name in NAMES) + "\n")
    (folder / "coarse_label_names.txt").write_text("things\n")
    return folder, pixels


def cifar10(folder):
    folder.mkdir()
    for number in range(1, 6):
        (folder / f"data_batch_{number}.bin").write_bytes(records([number % 3] * 3, 1, number)[0])
    (folder / "test_batch.bin").write_bytes(records([0, 1, 2], 1, 9)[0])
    (folder / "batches.meta.txt").write_text("apple\nbear\ncloud\n\n")
    return folder


def test_photos_and_lists_are_written_and_are_a_source(tmp_path, cifar100, capsys):
    folder, pixels = cifar100

    main([str(folder), "--ratio", "4", "--out", str(tmp_path / "lt")])

    table = scanned(tmp_path / "lt" / "CIFAR100_LT_train.txt")
    assert counts_of(table) == {
        ("apple", "train"): 8, ("bear", "train"): 4, ("cloud", "train"): 2,
        ("apple", "test"): 2, ("bear", "test"): 1, ("cloud", "test"): 1,
    }  # fmt: skip
    assert "14 training and 4 exam photos" in capsys.readouterr().out
    photo = next(photo for photo in table.photos if photo.class_name == "apple" and photo.split == "train")
    number = int(photo.path.stem)
    with Image.open(photo.path) as image:  # noqa: TID251  (the file itself is looked at)
        assert np.array_equal(np.asarray(image), pixels[number].reshape(3, 32, 32).transpose(1, 2, 0))


def test_the_photo_folders_alone_are_the_same_source(tmp_path, cifar100):
    main([str(cifar100[0]), "--ratio", "4", "--out", str(tmp_path / "lt")])

    listed = counts_of(scanned(tmp_path / "lt" / "CIFAR100_LT_train.txt"))

    assert counts_of(scanned(tmp_path / "lt")) == listed


def test_the_archive_is_read_as_it_is(tmp_path, cifar100):
    with tarfile.open(tmp_path / "cifar-100-binary.tar.gz", "w:gz") as archive:
        archive.add(cifar100[0], arcname="cifar-100-binary")

    cifar = read_cifar(tmp_path / "cifar-100-binary.tar.gz")

    assert cifar.class_names == tuple(NAMES)
    assert (len(cifar.train.labels), len(cifar.test.labels)) == (24, 4)


def test_the_batches_of_cifar_10_are_one_part(tmp_path):
    cifar = read_cifar(cifar10(tmp_path / "cifar-10-batches-bin"))

    assert cifar.title == "CIFAR10"
    assert cifar.train.labels.tolist() == [1, 1, 1, 2, 2, 2, 0, 0, 0, 1, 1, 1, 2, 2, 2]


def test_what_is_not_the_binary_version_is_refused(tmp_path, cifar100):
    folder = cifar100[0]
    (folder / "train.bin").write_bytes((folder / "train.bin").read_bytes()[:-1])
    with pytest.raises(ValueError, match="cut off"):
        read_cifar(folder)

    (folder / "train.bin").write_bytes(records([3], 2, 0)[0])
    with pytest.raises(ValueError, match="label 3"):
        read_cifar(folder)

    (folder / "train.bin").unlink()
    with pytest.raises(ValueError, match="not the binary version"):
        read_cifar(folder)
