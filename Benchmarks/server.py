#!/usr/bin/env python3
"""Serves a folder of feeds on loopback, as many hosts: server.py FOLDER HOSTS [--delay MS] [--certificate PEM]

All files are on all hosts, 127.0.1.0 to 127.0.1.249, then 127.0.2.0 and so on, as /NAME. Each answer has an ETag; If-None-Match with that ETag, or
with *, gets 304. Bodies are compressed beforehand, connections kept. --delay holds each answer back; --certificate, a
certificate with its key, makes it https. The port is printed once all hosts listen.
"""
import argparse
import asyncio
import gzip
import hashlib
import pathlib
import re
import ssl

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
    delay = 0

    def connection_made(self, transport):
        self.transport, self.pending = transport, b""

    def data_received(self, data):
        self.pending += data
        while b"\r\n\r\n" in self.pending:
            header, self.pending = self.pending.split(b"\r\n\r\n", 1)
            name = header.split(b" ", 2)[1].rsplit(b"/", 1)[-1].decode("ascii", "replace")
            document = self.documents.get(name)
            missing = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
            answer = document.answer(header) if document else missing
            closes = re.search(rb"\r\nconnection: *close", header, re.IGNORECASE)
            if self.delay:
                asyncio.get_running_loop().call_later(self.delay, self.send, answer, closes)
            else:
                self.send(answer, closes)

    def send(self, answer, closes):
        self.transport.write(answer)
        if closes:
            self.transport.close()


def address(host):
    return f"127.0.{1 + host // 250}.{host % 250}"


async def serve(options):
    Connection.documents = {path.name: Document(path) for path in pathlib.Path(options.folder).iterdir()}
    Connection.delay = options.delay / 1000
    context = None
    if options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate)
    loop = asyncio.get_running_loop()

    def listen(host, port):
        return loop.create_server(Connection, address(host), port, backlog=BACKLOG, ssl=context)

    first = await listen(0, 0)
    port = first.sockets[0].getsockname()[1]
    others = [await listen(host, port) for host in range(1, options.hosts)]
    print(port, flush=True)
    await asyncio.gather(*(server.serve_forever() for server in [first, *others]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("hosts", type=int)
    parser.add_argument("--delay", type=float, default=0, metavar="MS")
    parser.add_argument("--certificate", metavar="PEM")
    asyncio.run(serve(parser.parse_args()))
