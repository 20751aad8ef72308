#!/usr/bin/env python3
"""Replays the sample feeds of this folder on 127.0.0.1, so that bevaka can be seen at work without a network.

    server.py FOLDER      writes the port it listens on to standard output, then serves until it is ended.

A feed may say {{rfc822 -26h}}, {{iso -3d}} or {{day +20d}}: moments counted from now, so that the news is always fresh.
"""
import datetime
import email.utils
import hashlib
import http.server
import pathlib
import re
import sys

TYPES = {".xml": "application/rss+xml", ".atom": "application/atom+xml", ".json": "application/feed+json",
         ".rdf": "application/rdf+xml", ".html": "text/html; charset=utf-8"}
STARTED = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0, second=0)


def moment(match):
    form, amount, unit = match.group(1).decode(), int(match.group(2)), match.group(3).decode()
    time = STARTED + datetime.timedelta(**{{"h": "hours", "d": "days"}[unit]: amount})
    text = {"rfc822": email.utils.format_datetime(time), "iso": time.isoformat(), "day": f"{time:%Y-%m-%d}",
            "longday": f"{time.day} {time:%B %Y}", "jour": f"{time:%d/%m/%Y}"}[form]
    return text.encode()


class Replay(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        file = self.server.folder / pathlib.PurePosixPath(self.path.split("?")[0]).name
        if not file.is_file():
            self.send_error(404)
            return
        body = re.sub(rb"\{\{(rfc822|iso|day|longday|jour) ([+-]?\d+)([hd])\}\}", moment, file.read_bytes())
        tag = '"%s"' % hashlib.sha256(body).hexdigest()[:16]
        fresh = self.headers.get("If-None-Match") == tag
        self.send_response(304 if fresh else 200)
        self.send_header("ETag", tag)
        if not fresh:
            self.send_header("Content-Type", TYPES.get(file.suffix, "application/octet-stream"))
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if not fresh:
            self.wfile.write(body)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Replay)
server.folder = pathlib.Path(sys.argv[1])
print(server.server_address[1], flush=True)
server.serve_forever()
