#!/usr/bin/env python3
"""Serves a folder of feeds on loopback, as many hosts: server.py FOLDER HOSTS

File number N is at http://127.0.1.(N modulo HOSTS)/NAME. Each answer has an ETag; If-None-Match with that ETag, or
with *, gets 304. Bodies are compressed beforehand, connections kept. The port is printed once all hosts listen.
"""
import asyncio
import gzip
import hashlib
import pathlib
import re
import sys

BACKLOG = 1024


class Document:
    def __init__(self, path):
        self.plain = path.read_bytes()
        self.packed = gzip.compress(self.plain, 1)
        self.etag = '"%s"' % hashlib.sha256(self.plain).hexdigest()[:16]

    def answer(self, header):
        condition = re.search(rb"\r\nif-none-match:([^\r]*)", header, re.IGNORECASE)
        if condition and (self.etag.encode() in condition[1] or condition[1].strip() == b"*"):
            return b"HTTP/1.1 304 Not Modified\r\nETag: %s\r\n\r\n" % self.etag.encode()
        accepts_gzip = re.search(rb"\r\naccept-encoding:[^\r]*gzip", header, re.IGNORECASE)
        body = self.packed if accepts_gzip else self.plain
        return (b"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nETag: %s\r\nVary: Accept-Encoding\r\n%sContent-Length: %d\r\n\r\n"
                % (self.etag.encode(), b"Content-Encoding: gzip\r\n" if accepts_gzip else b"", len(body))) + body


class Connection(asyncio.Protocol):
    documents = {}

    def connection_made(self, transport):
        self.transport, self.pending = transport, b""

    def data_received(self, data):
        self.pending += data
        while b"\r\n\r\n" in self.pending:
            header, self.pending = self.pending.split(b"\r\n\r\n", 1)
            name = header.split(b" ", 2)[1].rsplit(b"/", 1)[-1].decode("ascii", "replace")
            document = self.documents.get(name)
            missing = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
            self.transport.write(document.answer(header) if document else missing)
            if re.search(rb"\r\nconnection: *close", header, re.IGNORECASE):
                self.transport.close()


async def serve(folder, hosts):
    Connection.documents = {path.name: Document(path) for path in pathlib.Path(folder).iterdir()}
    loop = asyncio.get_running_loop()
    first = await loop.create_server(Connection, "127.0.1.0", 0, backlog=BACKLOG)
    port = first.sockets[0].getsockname()[1]
    others = [await loop.create_server(Connection, f"127.0.1.{host}", port, backlog=BACKLOG) for host in range(1, hosts)]
    print(port, flush=True)
    await asyncio.gather(*(server.serve_forever() for server in [first, *others]))


asyncio.run(serve(sys.argv[1], int(sys.argv[2])))
