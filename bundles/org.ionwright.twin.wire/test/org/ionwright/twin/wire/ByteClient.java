package org.ionwright.twin.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client of an endpoint that knows nothing but bytes. Waits for ever; the tests have time limits. */
final class ByteClient implements AutoCloseable {

	private final InputStream in;
	private final OutputStream out;
	private final AutoCloseable port;

	private ByteClient(InputStream in, OutputStream out, AutoCloseable port) {
		this.in = in;
		this.out = out;
		this.port = port;
	}

	/** Address as an endpoint gives it. */
	static ByteClient to(String address) throws IOException {
		if (address.startsWith("serial:")) {
			File terminal = new File(address.substring("serial:".length()));
			FileInputStream in = new FileInputStream(terminal);
			FileOutputStream out = new FileOutputStream(terminal);
			return new ByteClient(in, out, () -> {
				out.close();
				in.close();
			});
		}
		Socket socket = new Socket("127.0.0.1", Integer.parseInt(address.replaceAll(".*:", "")));
		socket.setTcpNoDelay(true);
		return new ByteClient(socket.getInputStream(), socket.getOutputStream(), socket);
	}

	void send(String text) throws IOException {
		send(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	void send(byte[] bytes) throws IOException {
		out.write(bytes);
		out.flush();
	}

	/** Ends the output of a socket only. */
	void sayNoMore() throws IOException {
		if (port instanceof Socket socket) {
			socket.shutdownOutput();
		}
	}

	String receive(int count) throws IOException {
		return new String(receiveBytes(count), StandardCharsets.ISO_8859_1);
	}

	byte[] receiveBytes(int count) throws IOException {
		byte[] bytes = in.readNBytes(count);
		if (bytes.length < count) {
			throw new EOFException("after " + bytes.length + " of " + count + " bytes");
		}
		return bytes;
	}

	/** Reads and forgets until a text has come. */
	void receiveUntil(String text) throws IOException {
		StringBuilder last = new StringBuilder();
		while (!last.toString().endsWith(text)) {
			last.append((char) receiveBytes(1)[0]);
			if (last.length() > 4 * text.length()) {
				last.delete(0, 2 * text.length());
			}
		}
	}

	byte[] receiveAll() throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		in.transferTo(all);
		return all.toByteArray();
	}

	@Override
	public void close() throws IOException {
		try {
			port.close();
		} catch (IOException e) {
			throw e;
		} catch (Exception e) {
			throw new IOException(e);
		}
	}
}
