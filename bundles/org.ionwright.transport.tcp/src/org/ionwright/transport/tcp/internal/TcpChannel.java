package org.ionwright.transport.tcp.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ByteChannel;

/**
 * A connection that waits in a selector: an interrupt ends the wait at once and leaves the connection as it is. The system asks an idle
 * partner for a sign of life, so that a line whose other end vanished without a word (power cut, cable behind a serial server) is lost
 * within half a minute.
 */
final class TcpChannel implements ByteChannel {

	private static final byte[] NOTHING = {};
	/** Sign of life: after so many seconds of silence, so often, this far apart. */
	private static final Map<String, Integer> KEEP_ALIVE = Map.of("TCP_KEEPIDLE", 10, "TCP_KEEPINTERVAL", 5,
			"TCP_KEEPCOUNT", 3);

	private final String address;
	private final SocketChannel socket;
	private final Selector selector;
	private final SelectionKey key;
	private volatile boolean closed;

	private TcpChannel(String address) throws IOException {
		this.address = address;
		socket = SocketChannel.open();
		try {
			selector = Selector.open();
		} catch (IOException e) {
			socket.close();
			throw e;
		}
		try {
			socket.configureBlocking(false);
			key = socket.register(selector, 0);
			socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
			keepAlive();
		} catch (IOException e) {
			close();
			throw e;
		}
	}

	/** Tries all numbers of the host within the time limit. */
	static TcpChannel connect(String address, TcpAddress to, Duration limit)
			throws DeviceException, InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		try {
			InetAddress[] hosts = InetAddress.getAllByName(to.host());
			for (int i = 0;; i++) {
				long left = Math.max(1, end - System.nanoTime()) / (hosts.length - i);
				try {
					return connect(address, new InetSocketAddress(hosts[i], to.port()), left);
				} catch (DeviceException e) {
					if (i == hosts.length - 1) {
						throw e;
					}
				}
			}
		} catch (UnknownHostException e) {
			throw new DeviceException(DeviceReason.LINK_LOST,
					address + ": the name '" + to.host()
							+ "' is not known in this network; check it, or use the number",
					e);
		} catch (IOException e) {
			throw new DeviceException(DeviceReason.LINK_LOST, address + ": no connection can be made (" + e + ")", e);
		}
	}

	private static TcpChannel connect(String address, InetSocketAddress to, long nanos)
			throws DeviceException, InterruptedException, IOException {
		TcpChannel channel = new TcpChannel(address);
		boolean connected = false;
		try {
			long end = System.nanoTime() + nanos;
			connected = channel.socket.connect(to);
			while (!connected && channel.await(SelectionKey.OP_CONNECT, end)) {
				connected = channel.socket.finishConnect();
			}
			if (!connected) {
				throw new DeviceException(DeviceReason.TIMEOUT,
						address + ": does not answer within " + TimeUnit.NANOSECONDS.toMillis(nanos)
								+ " ms; check power, network cable and number of the device");
			}
			return channel;
		} catch (IOException e) {
			throw new DeviceException(DeviceReason.LINK_LOST, address + ": cannot be reached (" + e.getMessage()
					+ "); check that the device is on, and its port", e);
		} finally {
			if (!connected) {
				channel.close();
			}
		}
	}

	@SuppressWarnings("unchecked") // the options are known by name only: their class is no part of Java SE
	private void keepAlive() throws IOException {
		socket.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
		for (SocketOption<?> option : socket.supportedOptions()) {
			Integer value = KEEP_ALIVE.get(option.name());
			if (value != null) {
				socket.setOption((SocketOption<Integer>) option, value);
			}
		}
	}

	@Override
	public void write(byte[] bytes) throws DeviceException, InterruptedException {
		ByteBuffer left = ByteBuffer.wrap(bytes);
		try {
			socket.write(left);
			while (left.hasRemaining()) {
				await(SelectionKey.OP_WRITE, Long.MAX_VALUE / 2 + System.nanoTime());
				socket.write(left);
			}
		} catch (IOException e) {
			throw lost("connection lost (" + e.getMessage() + ")", e);
		}
	}

	@Override
	public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		ByteBuffer bytes = ByteBuffer.allocate(Math.min(most, 1 << 16));
		try {
			while (true) {
				if (Thread.interrupted()) {
					throw new InterruptedException();
				}
				int count = socket.read(bytes);
				if (count < 0) {
					throw lost("the other side closed the connection", new EOFException());
				}
				if (count > 0) {
					return Arrays.copyOf(bytes.array(), count);
				}
				if (!await(SelectionKey.OP_READ, end)) {
					return NOTHING;
				}
			}
		} catch (IOException e) {
			throw lost("connection lost (" + e.getMessage() + ")", e);
		}
	}

	/** Whether the socket may be ready before the end; a false alarm is possible. */
	private boolean await(int operation, long end) throws IOException, InterruptedException, DeviceException {
		long left = end - System.nanoTime();
		if (left <= 0) {
			return false;
		}
		try {
			key.interestOps(operation);
			// rounded up: a wait that ends early would be repeated with 0, which means for ever
			selector.select(TimeUnit.NANOSECONDS.toMillis(left) + 1);
			selector.selectedKeys().clear();
		} catch (ClosedSelectorException | CancelledKeyException e) {
			throw lost("the link was closed", e);
		}
		if (Thread.interrupted()) {
			throw new InterruptedException();
		}
		if (closed) {
			throw lost("the link was closed", new ClosedChannelException());
		}
		return true;
	}

	/** The port is given back here: nobody can use what is left of it. */
	private DeviceException lost(String how, Exception cause) {
		boolean wanted = closed;
		close();
		return new DeviceException(DeviceReason.LINK_LOST, address + ": " + (wanted ? "the link was closed" : how),
				cause);
	}

	@Override
	public boolean serial() {
		return false;
	}

	@Override
	public String address() {
		return address;
	}

	@Override
	public void close() {
		closed = true;
		try (SocketChannel socketToClose = socket; Selector selectorToClose = selector) {
			// the selector first: only then is the descriptor of the socket free at once
		} catch (IOException e) {
			// it is given up either way
		}
	}
}
