"""The cache is emptied without what a project may need, and its size is what its files come to."""

from uproto_core.store.cache import bytes_in, empty_cache, empty_log
from uproto_core.store.licences import licence_texts
from uproto_core.store.paths import user_paths
from uproto_core.store.window import Network, network_environment


def write(path, size):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x" * size)


def test_emptying_leaves_the_photos_of_the_sample_and_links_to_elsewhere_lead_nowhere(tmp_path):
    paths = user_paths()
    write(paths.cache / "features" / "a" / "rows.f16", 100)
    write(paths.hashes, 20)
    write(paths.sample / "photos" / "1.jpg", 3)
    write(tmp_path / "mine" / "precious", 7)
    (paths.cache / "link").symlink_to(tmp_path / "mine")
    assert bytes_in(paths.cache) - (paths.cache / "link").lstat().st_size == 123

    empty_cache(paths)

    assert [path.name for path in paths.cache.iterdir()] == [paths.sample.name]
    assert bytes_in(paths.cache) == 3
    assert (tmp_path / "mine" / "precious").exists()


def test_logs_are_emptied_and_a_folder_that_is_not_there_is_empty(tmp_path):
    paths = user_paths()
    write(paths.engine_log("train"), 9)

    empty_log(paths)

    assert bytes_in(paths.log) == bytes_in(tmp_path / "none") == 0


def test_the_way_to_the_internet_is_told_to_every_library_by_its_own_name(tmp_path):
    assert network_environment(Network()) == {}

    got = network_environment(
        Network(proxy="proxy.example:8080", certificate=tmp_path / "own.pem", mirror="https://mirror.example/")
    )

    assert got["HTTPS_PROXY"] == got["http_proxy"] == "http://proxy.example:8080"
    assert got["SSL_CERT_FILE"] == got["REQUESTS_CA_BUNDLE"] == str(tmp_path / "own.pem")
    assert got["HF_ENDPOINT"] == "https://mirror.example"


def test_licences_are_those_of_the_program_and_of_every_library():
    texts = dict(licence_texts())

    assert "Apache License" in texts["LICENSE"]
    assert "torch " in texts["Libraries"]
    assert all(": " in line for line in texts["Libraries"].splitlines())
