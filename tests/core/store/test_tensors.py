"""Tensors on disk: what is written is read, bit for bit, and whatever else stands in the file is refused."""

import json
import pickle

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.errors import NotWritableError
from uproto_core.store.tensors import TensorsDamagedError, read_tensors, write_tensors

KINDS = (torch.float32, torch.float16, torch.float64, torch.bfloat16, torch.int64, torch.uint8, torch.bool)


def file_of(header: dict[str, object], data: bytes = b"") -> bytes:
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + data


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_every_kind_of_number_comes_back(tmp_path, kind):
    tensors = {"head/weight": torch.arange(6).reshape(2, 3).to(kind), "empty": torch.zeros(0, 4, dtype=kind)}

    write_tensors(tmp_path / "model.safetensors", tensors)
    found = read_tensors(tmp_path / "model.safetensors")

    assert found.keys() == tensors.keys()
    for name, tensor in tensors.items():
        assert found[name].dtype == kind
        assert torch.equal(found[name], tensor)


def test_a_trained_part_is_written_by_its_numbers_alone(tmp_path):
    whole = torch.nn.Parameter(torch.arange(12.0).reshape(3, 4))

    write_tensors(tmp_path / "model.safetensors", {"turned": whole.T, "part": whole[1:, ::2]})
    found = read_tensors(tmp_path / "model.safetensors")

    assert torch.equal(found["turned"], whole.detach().T)
    assert torch.equal(found["part"], whole.detach()[1:, ::2])
    assert not found["turned"].requires_grad


def test_the_same_tensors_make_the_same_file(tmp_path):
    tensors = {"b": torch.ones(2), "a": torch.zeros(3)}

    write_tensors(tmp_path / "first", tensors)
    write_tensors(tmp_path / "second", dict(reversed(tensors.items())))

    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()


@pytest.mark.parametrize(
    "contents",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\xff" * 64, id="a header without an end"),
        pytest.param(pickle.dumps({"a": 1}), id="a pickle"),
        pytest.param(b"PK\x03\x04" + b"\0" * 60, id="torch's own format"),
        pytest.param(file_of({"a": {"dtype": "F32", "shape": [9], "data_offsets": [0, 36]}}, b"\0" * 8), id="cut off"),
        pytest.param(
            file_of({"a": {"dtype": "F32", "shape": [1 << 40], "data_offsets": [0, 8]}}, b"\0" * 8),
            id="a size that lies",
        ),
        pytest.param(
            file_of({"a": {"dtype": "F77", "shape": [2], "data_offsets": [0, 8]}}, b"\0" * 8), id="no such kind"
        ),
        pytest.param(
            file_of({"a": {"dtype": "F4", "shape": [16], "data_offsets": [0, 8]}}, b"\0" * 8), id="a kind torch lacks"
        ),
        pytest.param(
            file_of({"a": {"dtype": "F6_E2M3", "shape": [4], "data_offsets": [0, 3]}}, b"\0" * 3),
            id="another such kind",
        ),
    ],
)
def test_what_is_no_whole_file_is_said_so(tmp_path, contents):
    (tmp_path / "model.safetensors").write_bytes(contents)

    with pytest.raises(TensorsDamagedError):
        read_tensors(tmp_path / "model.safetensors")


def test_a_missing_file_is_said_so(tmp_path):
    with pytest.raises(TensorsDamagedError, match=r"model\.safetensors"):
        read_tensors(tmp_path / "model.safetensors")


@given(place=st.integers(0, 400), byte=st.integers(0, 255))
def test_a_changed_byte_gives_tensors_or_a_word_never_anything_else(tmp_path_factory, place, byte):
    path = tmp_path_factory.mktemp("spoiled") / "model.safetensors"
    write_tensors(path, {"a": torch.ones(4, 3), "b": torch.zeros(2, dtype=torch.int64)})
    spoiled = bytearray(path.read_bytes())
    spoiled[place % len(spoiled)] = byte
    path.write_bytes(bytes(spoiled))

    try:
        found = read_tensors(path)
    except TensorsDamagedError:
        return
    assert all(isinstance(tensor, torch.Tensor) for tensor in found.values())


def test_a_place_that_cannot_be_written_is_said_so(tmp_path):
    with pytest.raises(NotWritableError):
        write_tensors(tmp_path, {"a": torch.ones(1)})
