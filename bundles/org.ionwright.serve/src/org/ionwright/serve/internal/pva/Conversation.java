package org.ionwright.serve.internal.pva;

import java.net.ProtocolException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;

/** What one client asks and is answered: its channels and what it watches. Messages come on the thread that reads from the client. */
final class Conversation {

	/** Nobody needs more; a client that has lost its wits stops here. */
	private static final int MOST = 10_000;

	/** A channel that the client has opened. */
	private record Channel(int client, int server, ServedPv pv) {
	}

	private final PvaServer server;
	private final Outbox outbox;
	private final String host;
	private final Map<Integer, Channel> channels = new ConcurrentHashMap<>();
	private final Map<Integer, Subscription> subscriptions = new ConcurrentHashMap<>();
	private String user = "";
	private boolean validated;
	private int channelIds;

	/**
	 * @param host
	 *            address of the client
	 */
	Conversation(PvaServer server, Outbox outbox, String host) {
		this.server = server;
		this.outbox = outbox;
		this.host = host;
	}

	void take(byte command, MessageReader in, int version) throws ProtocolException {
		if (!validated && command != Command.CONNECTION_VALIDATION && command != Command.ECHO) {
			throw new ProtocolException("message " + command + " before the connection was validated");
		}
		switch (command) {
		case Command.CONNECTION_VALIDATION -> validate(in);
		case Command.ECHO -> outbox.send(MessageWriter.of(Command.ECHO).raw(in.raw(in.left())).end());
		case Command.SEARCH -> search(in, version);
		case Command.CREATE_CHANNEL -> create(in);
		case Command.DESTROY_CHANNEL -> destroy(in);
		case Command.GET, Command.PUT -> ask(command, in);
		case Command.MONITOR -> monitor(in);
		case Command.GET_FIELD -> describe(in);
		case Command.DESTROY_REQUEST, Command.CANCEL_REQUEST -> {
			in.i32();
			stop(in.i32());
		}
		case Command.PUT_GET, Command.ARRAY, Command.PROCESS, Command.RPC -> {
			in.i32();
			int request = in.i32();
			fail(command, request, in.u8(), "this server knows get, put and monitor only");
		}
		default -> {
			// messages for people, and what later versions may bring
		}
		}
	}

	private void validate(MessageReader in) throws ProtocolException {
		in.i32();
		in.u16();
		in.u16();
		user = ClientName.of(in);
		validated = true;
		outbox.send(MessageWriter.of(Command.CONNECTION_VALIDATED).ok().end());
	}

	/** A search by TCP is answered by the same connection, with the port as it is: clients differ in what they make of 0. */
	private void search(MessageReader in, int version) throws ProtocolException {
		Search search = Search.parse(in);
		List<Integer> found = search.found(server::has);
		if (!found.isEmpty() || search.mustReply()) {
			outbox.send(server.found(search, found));
		}
	}

	private void create(MessageReader in) throws ProtocolException {
		for (int count = in.u16(); count > 0; count--) {
			int client = in.i32();
			String name = in.string();
			ServedPv pv = server.pv(name);
			if (pv == null || channels.size() >= MOST) {
				outbox.send(MessageWriter.of(Command.CREATE_CHANNEL).i32(client).i32(-1)
						.error(pv == null ? "there is no " + name + " here" : "too many channels").end());
				continue;
			}
			Channel channel = new Channel(client, ++channelIds, pv);
			channels.put(channel.server(), channel);
			outbox.send(MessageWriter.of(Command.ACCESS_RIGHTS).i32(client).u8(pv.writable() ? 1 : 0).end());
			outbox.send(MessageWriter.of(Command.CREATE_CHANNEL).i32(client).i32(channel.server()).ok().end());
		}
	}

	private void destroy(MessageReader in) throws ProtocolException {
		int id = in.i32();
		int client = in.i32();
		channels.remove(id);
		stopAll(id);
		outbox.send(MessageWriter.of(Command.DESTROY_CHANNEL).i32(id).i32(client).end());
	}

	private void ask(byte command, MessageReader in) throws ProtocolException {
		ServedPv pv = pv(in.i32());
		int request = in.i32();
		int sub = in.u8();
		if (pv == null) {
			fail(command, request, sub, "there is no such channel any more");
		} else if ((sub & Command.INIT) != 0) {
			initialised(command, request, pv);
		} else if (command == Command.PUT && (sub & Command.GET_PUT) == 0) {
			put(request, sub, pv, in);
		} else {
			MessageWriter out = MessageWriter.of(command).i32(request).u8(sub).ok();
			pv.data().write(out, PvData.whole());
			outbox.send(out.end());
		}
	}

	/** The client is told the type. Which fields it wants does not matter: it gets all, as from QSRV. */
	private void initialised(byte command, int request, ServedPv pv) {
		MessageWriter out = MessageWriter.of(command).i32(request).u8(Command.INIT).ok();
		pv.data().type().describe(out);
		outbox.send(out.end());
	}

	private void put(int request, int sub, ServedPv pv, MessageReader in) throws ProtocolException {
		BitSet changes = in.bits();
		PvType type = pv.data().type();
		if (!type.hasValue(changes)) {
			fail(Command.PUT, request, sub, pv.name() + ": only a value that is a number or a choice can be put");
			return;
		}
		double value = type.valueKind() == PvField.Kind.INT ? in.i32() : in.f64();
		pv.put(value, (user.isEmpty() ? "" : user + ", ") + host).whenComplete((done, failure) -> {
			if (failure == null) {
				outbox.send(MessageWriter.of(Command.PUT).i32(request).u8(sub).ok().end());
			} else {
				Throwable cause = failure instanceof CompletionException && failure.getCause() != null
						? failure.getCause()
						: failure;
				fail(Command.PUT, request, sub, Objects.requireNonNullElse(cause.getMessage(), cause.toString()));
			}
		});
	}

	private void monitor(MessageReader in) throws ProtocolException {
		int channel = in.i32();
		ServedPv pv = pv(channel);
		int request = in.i32();
		int sub = in.u8();
		if ((sub & Command.DESTROY) != 0) {
			stop(request);
		} else if (pv == null || subscriptions.size() >= MOST) {
			fail(Command.MONITOR, request, sub, "there is no such channel any more, or too much is watched");
		} else if ((sub & Command.INIT) != 0) {
			boolean pipeline = (sub & Command.PIPELINE) != 0;
			stop(request);
			subscriptions.put(request,
					new Subscription(channel, request, pv, outbox, pipeline, pipeline ? in.lastI32() : 0));
			initialised(Command.MONITOR, request, pv);
		} else {
			Subscription subscription = subscriptions.get(request);
			if (subscription == null) {
				fail(Command.MONITOR, request, sub, "this was not begun");
			} else if ((sub & Command.PIPELINE) != 0) {
				subscription.acknowledge(in.lastI32());
			} else if ((sub & Command.START) == Command.START) {
				subscription.start();
			} else if ((sub & Command.STOP) != 0) {
				subscription.stop();
			}
		}
	}

	private void describe(MessageReader in) throws ProtocolException {
		ServedPv pv = pv(in.i32());
		int request = in.i32();
		PvField part = pv == null ? null : pv.data().type().part(in.string());
		MessageWriter out = MessageWriter.of(Command.GET_FIELD).i32(request);
		if (part == null) {
			out.error("there is no such channel or field");
		} else {
			part.describe(out.ok());
		}
		outbox.send(out.end());
	}

	private void stop(int request) {
		Subscription subscription = subscriptions.remove(request);
		if (subscription != null) {
			subscription.stop();
		}
	}

	private void stopAll(int channel) {
		subscriptions.values().removeIf(subscription -> {
			if (subscription.of(channel)) {
				subscription.stop();
			}
			return subscription.of(channel);
		});
	}

	private void fail(byte command, int request, int sub, String message) {
		outbox.send(MessageWriter.of(command).i32(request).u8(sub).error(message).end());
	}

	private @Nullable ServedPv pv(int id) {
		Channel channel = channels.get(id);
		return channel == null ? null : channel.pv();
	}

	/** The variable is not served any more: its channels are closed. */
	void gone(ServedPv pv) {
		List.copyOf(channels.values()).stream().filter(channel -> channel.pv() == pv)
				.forEach(channel -> {
					channels.remove(channel.server());
					stopAll(channel.server());
					outbox.send(MessageWriter.of(Command.DESTROY_CHANNEL).i32(channel.server()).i32(channel.client())
							.end());
				});
	}

	void end() {
		subscriptions.values().forEach(Subscription::stop);
	}
}
