/** Stands in for the module `flask`, as far as the guide's file uses it, on nothing but Python's own HTTP server. */
export const flaskModule = `
import json
from http.server import BaseHTTPRequestHandler, HTTPServer


class Refused(Exception):
    pass


def abort(status):
    raise Refused(status)


class Headers:
    """As Werkzeug's: repeated ones come joined."""

    def __init__(self, pairs):
        self.pairs = pairs

    def get(self, name, default=None):
        values = [value for key, value in self.pairs if key.lower() == name.lower()]
        return ",".join(values) if values else default


class Request:
    def get_data(self):
        return self.body


request = Request()


class Flask:
    def __init__(self, name):
        self.config = {}
        self.views = {}

    def post(self, path):
        def register(view):
            self.views[path] = view
            return view

        return register

    def run(self):
        views = self.views

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                request.headers = Headers(self.headers.items())
                request.body = self.rfile.read(int(self.headers["content-length"]))
                try:
                    status, answer = 200, views[self.path]()
                except KeyError:
                    status, answer = 404, {}
                except Refused as refused:
                    status, answer = refused.args[0], {}
                body = json.dumps(answer, separators=(",", ":")).encode()
                self.send_response(status)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args):
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)
        print("port", server.server_port, flush=True)
        server.serve_forever()
`;

/** Stands in for the module `bcrypt`, on the system's libcrypt. */
export const bcryptModule = `
import ctypes
import ctypes.util
import hmac

crypt = ctypes.CDLL(ctypes.util.find_library("crypt") or "libcrypt.so.1").crypt
crypt.restype = ctypes.c_char_p


def checkpw(password, hashed):
    return hmac.compare_digest(crypt(password, hashed), hashed)
`;
