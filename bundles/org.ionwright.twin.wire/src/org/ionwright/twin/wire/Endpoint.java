package org.ionwright.twin.wire;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.wire.internal.transport.PtyEndpoint;
import org.ionwright.twin.wire.internal.transport.TcpEndpoint;

/**
 * A port on which a protocol is served until it is closed, by a daemon thread of its own. One client at a time: whoever
 * comes next takes over, so that a client that vanished without a word locks nobody out.
 */
public interface Endpoint extends AutoCloseable {

	/** Where clients find it: {@code tcp://127.0.0.1:43211} or {@code serial:/dev/pts/4}. */
	String address();

	/** Ends the connection, gives the port back and waits for the thread, 100 ms at most. May be called twice. */
	@Override
	void close();

	/**
	 * Serves on the loopback interface, never on another one.
	 *
	 * @param port
	 *            0 for any free one
	 * @param baud
	 *            answers take the time of a serial line of this speed; 0 for no such line
	 * @throws IOException
	 *             when the port is taken
	 */
	static Endpoint tcp(String name, Protocol protocol, WireClock clock, int port, int baud) throws IOException {
		return new TcpEndpoint(name, protocol, clock, port, baud);
	}

	/**
	 * Serves on a pseudo terminal, which is raw: no echo, no change of line ends. Linux and macOS.
	 *
	 * @param link
	 *            symbolic link to make for it, which replaces an older link; null for none
	 * @throws IOException
	 *             when there are no pseudo terminals or the link cannot be made
	 */
	static Endpoint pty(String name, Protocol protocol, WireClock clock, @Nullable String link, int baud)
			throws IOException {
		return new PtyEndpoint(name, protocol, clock, link, baud);
	}
}
