"""The engine process: pjsua2 and the sound devices. The only importer of pjsua2; no Qt.

One thread polls the SIP stack, makes every pjsua2 call, destroys every pjsua2 object, and reads
and writes the desktop's socket. Nothing here may block for longer than opening a sound device.
"""
