package org.ionwright.twin.wire.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.wire.Endpoint;
import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.WireClock;

/** A loopback port. The thread never blocks on a client that does not read: the device goes on, its answers wait. */
public final class TcpEndpoint implements Endpoint {

	private static final int INPUT = 1024;
	private static final long IDLE_MILLIS = 1000;

	private final WireClock clock;
	private final Conversation conversation;
	private final Selector selector;
	private final ServerSocketChannel server;
	private final String address;
	private final Thread thread;
	private final ByteBuffer input = ByteBuffer.allocate(INPUT);
	private volatile boolean closed;
	private @Nullable SocketChannel client;
	/** The client has said all it will say but may still listen. */
	private boolean ended;
	private ByteBuffer output = ByteBuffer.allocate(0);

	public TcpEndpoint(String name, Protocol protocol, WireClock clock, int port, int baud) throws IOException {
		this.clock = clock;
		conversation = new Conversation(protocol, baud);
		selector = Selector.open();
		server = ServerSocketChannel.open();
		try {
			server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
			server.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }), port));
			server.configureBlocking(false);
			server.register(selector, SelectionKey.OP_ACCEPT);
			address = "tcp://127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort();
		} catch (IOException e) {
			release();
			throw new IOException("port " + port + ": " + e.getMessage(), e);
		}
		thread = Ports.start("ionwright-wire-" + name, this::serve);
	}

	@Override
	public String address() {
		return address;
	}

	@Override
	public void close() {
		closed = true;
		thread.interrupt();
		selector.wakeup();
		Ports.await(thread);
	}

	private void serve() {
		try {
			while (!closed) {
				step();
			}
		} catch (IOException | ClosedSelectorException e) {
			// the loopback interface has no other way to end than being closed
		} finally {
			release();
		}
	}

	private void step() throws IOException {
		SocketChannel current = client;
		boolean behind = output.hasRemaining();
		long wait = behind ? IDLE_MILLIS : clock.millisUntil(conversation.nextSeconds(), IDLE_MILLIS);
		if (current != null) {
			SelectionKey key = current.keyFor(selector);
			if (key != null && key.isValid()) {
				key.interestOps((ended || conversation.fullOfTalk() ? 0 : SelectionKey.OP_READ)
						| (behind ? SelectionKey.OP_WRITE : 0));
			}
		}
		if (wait == 0) {
			selector.selectNow();
		} else {
			selector.select(wait);
		}
		selector.selectedKeys().clear();
		SocketChannel next = server.accept();
		if (next != null) {
			take(next);
		}
		talk();
	}

	private void take(SocketChannel next) throws IOException {
		drop();
		next.configureBlocking(false);
		next.setOption(StandardSocketOptions.TCP_NODELAY, true);
		next.register(selector, SelectionKey.OP_READ);
		client = next;
		ended = false;
	}

	/** Reads, hears what is due, and writes as much as the client takes. */
	private void talk() {
		SocketChannel current = client;
		byte[] heard = Protocol.NOTHING;
		try {
			if (current != null && !ended && !conversation.fullOfTalk()) {
				input.clear();
				int count = current.read(input);
				ended = count < 0;
				heard = count <= 0 ? heard : Arrays.copyOf(input.array(), count);
			}
			double now = clock.seconds();
			if (heard.length > 0 || !output.hasRemaining()) {
				conversation.hear(heard, now);
			}
			if (!output.hasRemaining()) {
				output = ByteBuffer.wrap(conversation.take(now));
			}
			if (current == null) {
				// nobody on the line: what a device says is lost
				output = ByteBuffer.allocate(0);
			} else {
				current.write(output);
				if (ended && !output.hasRemaining() && conversation.silent()) {
					drop();
				}
			}
		} catch (IOException e) {
			drop();
		}
	}

	private void drop() {
		SocketChannel current = client;
		if (current != null) {
			client = null;
			output = ByteBuffer.allocate(0);
			closeQuietly(current);
			conversation.hangUp(clock.seconds());
		}
	}

	private void release() {
		drop();
		closeQuietly(server);
		closeQuietly(selector);
	}

	private static void closeQuietly(AutoCloseable resource) {
		try {
			resource.close();
		} catch (Exception e) {
			// it is given up either way
		}
	}
}
