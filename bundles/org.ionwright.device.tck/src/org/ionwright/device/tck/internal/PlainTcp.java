package org.ionwright.device.tck.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Setting;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.SerialLine;

/** {@code tcp://host:port} without the product's transport. */
final class PlainTcp implements LinkFactory {

	private static final Pattern ADDRESS = Pattern.compile("tcp://([^/:]+):(\\d{1,5})");

	@Override
	public String scheme() {
		return "tcp";
	}

	@Override
	public String form() {
		return "tcp://host:port";
	}

	@Override
	public Class<? extends Link> kind() {
		return ByteChannel.class;
	}

	@Override
	public List<Setting> settings() {
		return List.of();
	}

	@Override
	public Link open(String address, Map<String, String> options, SerialLine line, Links links)
			throws DeviceException, InterruptedException {
		Matcher parts = ADDRESS.matcher(address);
		if (!parts.matches()) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "'" + address + "' is not " + form());
		}
		try {
			return new Channel(address, new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2))));
		} catch (ClosedByInterruptException e) {
			Thread.interrupted();
			throw new InterruptedException();
		} catch (IOException e) {
			throw new DeviceException(DeviceReason.LINK_LOST, address + ": " + e.getMessage(), e);
		}
	}

	private static final class Channel implements ByteChannel {

		private final String address;
		private final SocketChannel socket;
		private final Selector selector;

		Channel(String address, InetSocketAddress remote) throws IOException {
			this.address = address;
			socket = SocketChannel.open(remote);
			try {
				socket.setOption(StandardSocketOptions.TCP_NODELAY, Boolean.TRUE);
				socket.configureBlocking(false);
				selector = Selector.open();
				socket.register(selector, SelectionKey.OP_READ);
			} catch (IOException e) {
				socket.close();
				throw e;
			}
		}

		@Override
		public void write(byte[] bytes) throws DeviceException, InterruptedException {
			stopIfInterrupted();
			try {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) {
					socket.write(buffer);
				}
			} catch (IOException e) {
				throw lost(e);
			}
		}

		@Override
		public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
			stopIfInterrupted();
			ByteBuffer buffer = ByteBuffer.allocate(Math.min(most, 4096));
			try {
				int count = socket.read(buffer);
				if (count == 0 && !limit.isZero()) {
					selector.select(Math.max(1, limit.toMillis()));
					selector.selectedKeys().clear();
					stopIfInterrupted();
					count = socket.read(buffer);
				}
				if (count < 0) {
					throw new IOException("the other side closed the connection");
				}
				return Arrays.copyOf(buffer.array(), count);
			} catch (IOException | java.nio.channels.ClosedSelectorException e) {
				throw lost(e);
			}
		}

		private static void stopIfInterrupted() throws InterruptedException {
			if (Thread.interrupted()) {
				throw new InterruptedException();
			}
		}

		private DeviceException lost(Exception e) throws InterruptedException {
			if (e instanceof ClosedByInterruptException) {
				Thread.interrupted();
				throw new InterruptedException();
			}
			return new DeviceException(DeviceReason.LINK_LOST, address + ": " + e.getMessage(), e);
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
			try (selector; socket) {
				return;
			} catch (IOException e) {
				return; // closed all the same
			}
		}
	}
}
