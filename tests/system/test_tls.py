# SPDX-License-Identifier: Apache-2.0
"""Servers that have TLS: what is asked of it is had, or nothing is done."""

import pytest

import servers

TABLE = "CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (7)"


@pytest.fixture(scope="module")
def certificates():
    made = servers.Certificates()
    yield made
    made.close()


@pytest.fixture(scope="module")
def postgres(certificates):
    try:
        server = servers.Postgres(tcp=True, settings={
            "ssl": "on", "ssl_cert_file": certificates.host,
            "ssl_key_file": certificates.key_of("postgres")})
    except servers.Missing as missing:
        pytest.skip(str(missing))
    server.psql("postgres", "ALTER ROLE postgres PASSWORD 'right'")
    server.createdb("here")
    server.psql("here", TABLE)
    yield server
    server.close()


@pytest.fixture(scope="module")
def mariadb(certificates):
    try:
        server = servers.MariaDB(tcp=True, settings={
            "ssl-cert": certificates.host,
            "ssl-key": certificates.key_of("mysql")})
    except servers.Missing as missing:
        pytest.skip(str(missing))
    server.createdb("here")
    server.sql("here", "CREATE USER app IDENTIFIED BY 'right';"
               "GRANT ALL ON *.* TO app;" + TABLE)
    yield server
    server.close()


def copy(bauta, folder, source, target, password):
    profile = folder / "keep.json"
    profile.write_text('{"bauta": 1, "tables": {"t": "keep"}}')
    return bauta("copy", source, target, "--profile", profile,
                 env={password: "right"})


def judge(done, server, fits):
    assert (done.returncode == 0) == fits, done.stderr
    assert "right" not in done.stdout + done.stderr
    if not fits:
        assert done.returncode == 1
        assert "SSL" in done.stderr or "certificate" in done.stderr
        assert "there" not in server.databases()


@pytest.mark.parametrize("host, more, fits", [
    ("127.0.0.1", "sslmode=require", True),
    ("127.0.0.1", "sslmode=verify-ca&sslrootcert={ca}", True),
    ("127.0.0.1", "sslmode=verify-ca&sslrootcert={other}", False),
    ("127.0.0.1", "sslmode=verify-full&sslrootcert={ca}", False),
    ("localhost", "sslmode=verify-full&sslrootcert={ca}", True),
])
def test_postgres(bauta, postgres, certificates, tmp_path, host, more, fits):
    postgres.dropdb("there")
    url = postgres.tcp_url("here", more="?" + more.format(
        ca=certificates.ca, other=certificates.other))
    done = copy(bauta, tmp_path, url.replace("127.0.0.1", host),
                postgres.url("there"), "PGPASSWORD")
    judge(done, postgres, fits)
    postgres.dropdb("there")


@pytest.mark.parametrize("host, more, fits", [
    ("127.0.0.1", "ssl-mode=required", True),
    ("127.0.0.1", "ssl-mode=verify-ca&ssl-ca={ca}", True),
    ("127.0.0.1", "ssl-mode=verify-ca&ssl-ca={other}", False),
    ("127.0.0.1", "ssl-mode=verify-ca", False),
    ("127.0.0.1", "ssl-mode=verify-identity&ssl-ca={ca}", False),
    ("localhost", "ssl-mode=verify-identity&ssl-ca={ca}", True),
    ("127.0.0.1", "ssl-ca={other}", False),
])
def test_mariadb(bauta, mariadb, certificates, tmp_path, host, more, fits):
    mariadb.dropdb("there")
    url = mariadb.tcp_url("here", "app", more="?" + more.format(
        ca=certificates.ca, other=certificates.other))
    done = copy(bauta, tmp_path, url.replace("127.0.0.1", host),
                mariadb.url("there", "app"), "MYSQL_PWD")
    judge(done, mariadb, fits)
    mariadb.dropdb("there")
