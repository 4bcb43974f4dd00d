import io
import tarfile
import zipfile

buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("a.txt", "hello " * 100)
    archive.writestr(zipfile.ZipInfo("d/b.txt", (2020, 1, 2, 3, 4, 6)), b"bytes")
with zipfile.ZipFile(buffer) as archive:
    print(archive.namelist(), archive.testzip(), archive.read("d/b.txt"), archive.getinfo("d/b.txt").date_time)
    info = archive.getinfo("a.txt")
    print(info.file_size, info.compress_size < 100, zipfile.Path(archive, "d/").joinpath("b.txt").read_text())
    with archive.open("a.txt") as member:
        print(member.read(5))
    try:
        archive.read("none")
    except KeyError as error:
        print(error)
print(zipfile.is_zipfile(io.BytesIO(b"no")))
try:
    zipfile.ZipFile(io.BytesIO(b"not a zip"))
except zipfile.BadZipFile as error:
    print(error)
buffer = io.BytesIO()
with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
    info = tarfile.TarInfo("x.txt")
    info.size = 3
    archive.addfile(info, io.BytesIO(b"abc"))
buffer.seek(0)
with tarfile.open(fileobj=buffer) as archive:
    print(archive.getnames(), archive.extractfile("x.txt").read(), archive.getmember("x.txt").mode)
