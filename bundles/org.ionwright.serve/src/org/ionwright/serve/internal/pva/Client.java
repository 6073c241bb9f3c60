package org.ionwright.serve.internal.pva;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One connection of a client: takes its messages apart and hands them to its {@link Conversation}. */
final class Client {

	/** Clients of single values send little; a search for a thousand names fits. */
	static final int LARGEST = 1 << 16;

	private static final int REGISTRY = 0x7fff;

	private final Socket socket;
	private final Consumer<Client> gone;
	private final Consumer<String> notes;
	private final Outbox outbox;
	private final Conversation conversation;
	private final AtomicBoolean closed = new AtomicBoolean();
	private final String address;

	Client(Socket socket, PvaServer server, Consumer<Client> gone, Consumer<String> notes) throws IOException {
		this.socket = socket;
		this.gone = gone;
		this.notes = notes;
		InetAddress host = socket.getInetAddress();
		this.address = host.getHostAddress() + ":" + socket.getPort();
		socket.setTcpNoDelay(true);
		socket.setKeepAlive(true);
		outbox = new Outbox(socket.getOutputStream(), address, this::close);
		conversation = new Conversation(server, outbox, host.getHostAddress());
	}

	void start() {
		outbox.send(
				new MessageWriter().begin(Command.SET_BYTE_ORDER, (byte) (Command.FLAG_CONTROL | Command.FLAG_SERVER))
						.end());
		outbox.send(MessageWriter.of(Command.CONNECTION_VALIDATION).i32(LARGEST).i16(REGISTRY).size(2)
				.string("anonymous").string("ca").end());
		outbox.start();
		Thread.ofPlatform().daemon().name("ionwright-pva-reader " + address).start(this::read);
	}

	Conversation conversation() {
		return conversation;
	}

	private void read() {
		try (DataInputStream in = new DataInputStream(socket.getInputStream())) {
			byte[] header = new byte[Command.HEADER];
			while (true) {
				in.readFully(header);
				byte flags = header[2];
				if (header[0] != Command.MAGIC || (flags & Command.FLAG_SERVER) != 0) {
					throw new ProtocolException("this is no message of a PVAccess client");
				}
				if ((flags & Command.FLAG_CONTROL) == 0) {
					boolean bigEndian = (flags & Command.FLAG_BIG_ENDIAN) != 0;
					int size = new MessageReader(header, bigEndian).lastI32();
					if (size < 0 || size > LARGEST || (flags & Command.FLAG_SEGMENT) != 0) {
						throw new ProtocolException("a message of " + Integer.toUnsignedString(size)
								+ " bytes or in segments; at most " + LARGEST + " bytes in one piece are taken");
					}
					byte[] payload = new byte[size];
					in.readFully(payload);
					conversation.take(header[3], new MessageReader(payload, bigEndian), header[1]);
				}
			}
		} catch (ProtocolException e) {
			notes.accept("client " + address + " dropped: " + e.getMessage());
		} catch (IOException e) {
			// the client has gone, or we have
		} finally {
			close();
		}
	}

	void close() {
		if (closed.compareAndSet(false, true)) {
			conversation.end();
			outbox.close();
			try {
				socket.close();
			} catch (IOException e) {
				// gone already
			}
			gone.accept(this);
		}
	}
}
