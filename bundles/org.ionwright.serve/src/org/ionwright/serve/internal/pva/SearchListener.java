package org.ionwright.serve.internal.pva;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.InterfaceAddress;
import java.net.MulticastSocket;
import java.net.NetworkInterface;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Answers searches by UDP. Several servers and clients of one machine share the port; a search sent to one address reaches only one of
 * them, so it passes on what it does not know, to a group of this machine, and listens to that group.
 */
final class SearchListener implements AutoCloseable {

	private static final int LARGEST = 65_507;
	private static final String GROUP = "224.0.0.128";

	private final PvaServer server;
	private final MulticastSocket socket;
	private final InetSocketAddress group;
	private final List<DatagramSocket> ears = new ArrayList<>();
	private final List<Thread> threads = new ArrayList<>();

	/**
	 * @throws IOException
	 *             when the port cannot be had
	 */
	SearchListener(PvaServer server, InetAddress address, int port) throws IOException {
		this.server = server;
		this.group = new InetSocketAddress(GROUP, port);
		socket = bound(address, port);
		ears.add(socket);
		try {
			NetworkInterface loopback = NetworkInterface.getByInetAddress(InetAddress.getLoopbackAddress());
			socket.setNetworkInterface(loopback);
			MulticastSocket others = bound(group.getAddress(), port);
			ears.add(others);
			others.joinGroup(group, loopback);
		} catch (IOException e) {
			// not on every system; then only broadcasts reach all servers of this machine
		}
		InetAddress broadcast = broadcast(address);
		if (broadcast != null) {
			try {
				ears.add(bound(broadcast, port));
			} catch (IOException e) {
				// not on every system; then clients must name this server
			}
		}
		for (DatagramSocket ear : ears) {
			threads.add(Thread.ofPlatform().daemon().name("ionwright-pva-search").start(() -> listen(ear)));
		}
	}

	private static MulticastSocket bound(InetAddress address, int port) throws IOException {
		MulticastSocket socket = new MulticastSocket(null);
		try {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(address, port));
			return socket;
		} catch (IOException | RuntimeException e) {
			socket.close();
			throw e;
		}
	}

	/** What is broadcast in the network of this address; null for the loopback, and for all addresses, which hear that anyway. */
	private static @Nullable InetAddress broadcast(InetAddress address) throws IOException {
		NetworkInterface network = address.isAnyLocalAddress() ? null : NetworkInterface.getByInetAddress(address);
		if (network == null) {
			return null;
		}
		for (InterfaceAddress one : network.getInterfaceAddresses()) {
			if (address.equals(one.getAddress())) {
				return one.getBroadcast();
			}
		}
		return null;
	}

	private void listen(DatagramSocket ear) {
		byte[] buffer = new byte[LARGEST];
		while (!ear.isClosed()) {
			try {
				DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
				ear.receive(packet);
				take(Arrays.copyOf(buffer, packet.getLength()), (InetSocketAddress) packet.getSocketAddress());
			} catch (ProtocolException e) {
				// whatever it was, it is none of our business
			} catch (IOException e) {
				// closed, or an answer that could not be delivered
			}
		}
	}

	/** One packet holds one message or, when it was passed on, the mark of that before it. */
	private void take(byte[] packet, InetSocketAddress sender) throws IOException {
		int at = 0;
		boolean forwarded = false;
		while (packet.length - at >= Command.HEADER && packet[at] == Command.MAGIC) {
			boolean bigEndian = (packet[at + 2] & Command.FLAG_BIG_ENDIAN) != 0;
			int size = new MessageReader(Arrays.copyOfRange(packet, at, at + Command.HEADER), bigEndian).lastI32();
			if (size < 0 || size > packet.length - at - Command.HEADER) {
				return;
			}
			int end = at + Command.HEADER + size;
			if (packet[at + 3] == Command.ORIGIN_TAG) {
				forwarded = true;
			} else if (packet[at + 3] == Command.SEARCH) {
				answer(Search.parse(new MessageReader(Arrays.copyOfRange(packet, at + Command.HEADER, end), bigEndian)),
						sender, forwarded, packet[at + 1]);
			}
			at = end;
		}
	}

	private void answer(Search search, InetSocketAddress sender, boolean forwarded, int version) throws IOException {
		if (forwarded && NetworkInterface.getByInetAddress(sender.getAddress()) == null) {
			return; // only this machine passes on
		}
		InetSocketAddress client = search.answerTo(sender, forwarded, version);
		List<Integer> found = search.found(server::has);
		if (!found.isEmpty() || search.mustReply()) {
			byte[] answer = server.found(search, found);
			socket.send(new DatagramPacket(answer, answer.length, client));
		}
		if (search.unicast() && !forwarded && found.size() < search.wanted().size()) {
			byte[] passedOn = search.forwarded(client, socket.getLocalAddress());
			socket.send(new DatagramPacket(passedOn, passedOn.length, group));
		}
	}

	@Override
	public void close() {
		ears.forEach(DatagramSocket::close);
		try {
			for (Thread thread : threads) {
				thread.join(1000);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
