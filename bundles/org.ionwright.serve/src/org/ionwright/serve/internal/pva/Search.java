package org.ionwright.serve.internal.pva;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A search for variables.
 *
 * @param flags
 *            as in {@link Command}
 * @param address
 *            to which the answer goes; any address for that of the sender
 * @param wanted
 *            names with the numbers by which the client knows them
 */
record Search(int sequence, int flags, InetAddress address, int port, List<Wanted> wanted) {

	record Wanted(int id, String name) {
	}

	Search {
		wanted = List.copyOf(wanted);
	}

	static Search parse(MessageReader in) throws ProtocolException {
		int sequence = in.i32();
		int flags = in.u8();
		in.raw(3);
		InetAddress address = in.address();
		int port = in.u16();
		boolean tcp = false;
		for (int count = in.u8(); count > 0; count--) {
			tcp |= in.string().equals("tcp");
		}
		List<Wanted> wanted = new ArrayList<>();
		for (int count = in.u16(); count > 0; count--) {
			wanted.add(new Wanted(in.i32(), in.string()));
		}
		return new Search(sequence, flags, address, port, tcp ? wanted : List.of());
	}

	boolean mustReply() {
		return (flags & Command.MUST_REPLY) != 0;
	}

	boolean unicast() {
		return (flags & Command.UNICAST) != 0;
	}

	/** The numbers of the names that are known. */
	List<Integer> found(Predicate<String> known) {
		return wanted.stream().filter(one -> known.test(one.name())).map(Wanted::id).toList();
	}

	/**
	 * Where the answer goes.
	 *
	 * @param forwarded
	 *            whether another server on this machine passed the search on
	 */
	InetSocketAddress answerTo(InetSocketAddress sender, boolean forwarded, int version) {
		boolean sourcePort = version >= 3 && (flags & Command.REPLY_SOURCE_PORT) != 0 && !forwarded;
		return new InetSocketAddress(address.isAnyLocalAddress() ? sender.getAddress() : address,
				sourcePort || port == 0 ? sender.getPort() : port);
	}

	/** The same search as others on this machine are to get it, the address of the client filled in. */
	byte[] forwarded(InetSocketAddress client, InetAddress receiver) {
		MessageWriter out = new MessageWriter().begin(Command.ORIGIN_TAG, (byte) 0).address(receiver).finish()
				.begin(Command.SEARCH, (byte) 0).i32(sequence).u8(flags & ~Command.UNICAST).raw(new byte[3])
				.address(client.getAddress()).i16(client.getPort()).u8(1).string("tcp").i16(wanted.size());
		wanted.forEach(one -> out.i32(one.id()).string(one.name()));
		return out.end();
	}
}
