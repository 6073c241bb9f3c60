package org.ionwright.instrument.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNull;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Setting;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.SerialLine;

/** The plainest transport over real sockets: {@code tcp://127.0.0.1:port}. */
final class PlainTcp implements LinkFactory {

	/** An interrupted thread is to see it within 100 ms. */
	private static final int SLICE_MILLIS = 50;

	@Override
	public String scheme() {
		return "tcp";
	}

	@Override
	public String form() {
		return "tcp://host:port";
	}

	@Override
	public Class<? extends @NonNull Link> kind() {
		return ByteChannel.class;
	}

	@Override
	public List<@NonNull Setting> settings() {
		return List.of();
	}

	@Override
	public Link open(String address, Map<@NonNull String, @NonNull String> options, SerialLine line, Links links)
			throws DeviceException {
		int colon = address.lastIndexOf(':');
		try {
			return new Channel(address, new Socket("127.0.0.1", Integer.parseInt(address.substring(colon + 1))));
		} catch (IOException e) {
			throw lost(address, e);
		}
	}

	private static DeviceException lost(String address, IOException e) {
		return new DeviceException(DeviceReason.LINK_LOST, address + ": " + e.getMessage(), e);
	}

	private static final class Channel implements ByteChannel {

		private final String address;
		private final Socket socket;

		Channel(String address, Socket socket) {
			this.address = address;
			this.socket = socket;
		}

		@Override
		public String address() {
			return address;
		}

		@Override
		public void write(byte[] bytes) throws DeviceException {
			try {
				socket.getOutputStream().write(bytes);
				socket.getOutputStream().flush();
			} catch (IOException e) {
				throw lost(address, e);
			}
		}

		@Override
		public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
			Deadline deadline = new Deadline(limit);
			try {
				InputStream in = socket.getInputStream();
				do {
					if (Thread.interrupted()) {
						throw new InterruptedException();
					}
					if (in.available() == 0 && limit.isZero()) {
						return new byte[0];
					}
					socket.setSoTimeout(SLICE_MILLIS);
					try {
						byte[] bytes = new byte[most];
						int count = in.read(bytes);
						if (count < 0) {
							throw new IOException("the other side closed the connection");
						}
						return Arrays.copyOf(bytes, count);
					} catch (SocketTimeoutException e) {
						// look whether to go on
					}
				} while (deadline.millisLeft() > 0);
				return new byte[0];
			} catch (IOException e) {
				throw lost(address, e);
			}
		}

		@Override
		public boolean serial() {
			return false;
		}

		@Override
		public void close() {
			try {
				socket.close();
			} catch (IOException e) {
				// it is closed all the same
			}
		}
	}
}
