def test_an_entry_is_written_told_and_taken_away_again(uproto, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    entry = tmp_path / "applications" / "uproto.desktop"

    assert str(entry) in uproto("shortcut").out
    assert entry.is_file()

    assert str(entry) in uproto("shortcut", "--remove").out
    assert not entry.exists()
    assert uproto("shortcut", "--remove").out == "There was no entry.\n"
