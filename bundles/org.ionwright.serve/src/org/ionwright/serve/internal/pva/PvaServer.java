package org.ionwright.serve.internal.pva;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A server of variables on one address of this machine and nowhere else. Safe for use from any thread.
 */
public final class PvaServer implements AutoCloseable {

	/** Port of servers, unless given. */
	public static final int PORT = 5075;
	/** Port of searches by UDP, unless given. */
	public static final int SEARCH_PORT = 5076;

	private static final int MOST_CLIENTS = 100;

	private final Map<String, ServedPv> pvs = new ConcurrentHashMap<>();
	private final Set<Client> clients = ConcurrentHashMap.newKeySet();
	private final byte[] guid = new byte[12];
	private final ServerSocket socket;
	private final Consumer<String> notes;
	private final Thread thread;
	private @Nullable SearchListener search;

	/**
	 * Listens at once.
	 *
	 * @param port
	 *            0 for any free one
	 * @param notes
	 *            takes one line for each client that is dropped; called on any thread
	 * @throws IOException
	 *             when the port cannot be had
	 */
	public PvaServer(InetAddress address, int port, Consumer<String> notes) throws IOException {
		this.notes = notes;
		new SecureRandom().nextBytes(guid);
		socket = new ServerSocket();
		try {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(address, port), 50);
		} catch (IOException e) {
			socket.close();
			throw e;
		}
		thread = Thread.ofPlatform().daemon().name("ionwright-pva-accept").start(this::accept);
	}

	/**
	 * Answers searches by UDP too.
	 *
	 * @throws IOException
	 *             when the port cannot be had
	 */
	public void search(int port) throws IOException {
		search = new SearchListener(this, socket.getInetAddress(), port);
	}

	public InetSocketAddress address() {
		return new InetSocketAddress(socket.getInetAddress(), socket.getLocalPort());
	}

	/**
	 * @param writable
	 *            what clients are told; puts go to the handler in any case, which then says why not
	 * @throws IllegalArgumentException
	 *             when the name is there already
	 */
	public ServedPv add(String name, PvData data, boolean writable, PutHandler puts) {
		ServedPv pv = new ServedPv(name, data, writable, puts);
		if (pvs.putIfAbsent(name, pv) != null) {
			throw new IllegalArgumentException(name + " is served already");
		}
		return pv;
	}

	/** Its clients lose their channels. */
	public void remove(ServedPv pv) {
		pvs.remove(pv.name(), pv);
		clients.forEach(client -> client.conversation().gone(pv));
	}

	/** How many clients are connected. */
	public int clients() {
		return clients.size();
	}

	boolean has(String name) {
		return pvs.containsKey(name);
	}

	@Nullable
	ServedPv pv(String name) {
		return pvs.get(name);
	}

	/** The answer to a search. A server on all addresses leaves the address to the client, which knows how it got here. */
	byte[] found(Search search, List<Integer> found) {
		MessageWriter out = MessageWriter.of(Command.SEARCH_RESPONSE).raw(guid).i32(search.sequence())
				.address(socket.getInetAddress()).i16(socket.getLocalPort()).string("tcp").u8(found.isEmpty() ? 0 : 1)
				.i16(found.size());
		found.forEach(out::i32);
		return out.end();
	}

	private void accept() {
		while (!socket.isClosed()) {
			try {
				Socket accepted = socket.accept();
				if (clients.size() >= MOST_CLIENTS) {
					accepted.close();
					notes.accept("client " + accepted.getInetAddress().getHostAddress() + " refused: " + MOST_CLIENTS
							+ " are connected");
					continue;
				}
				Client client = new Client(accepted, this, clients::remove, notes);
				clients.add(client);
				client.start();
			} catch (IOException e) {
				// closed, or a client that went while it came
			}
		}
	}

	/** All clients lose their connections. */
	@Override
	public void close() {
		try {
			socket.close();
		} catch (IOException e) {
			// nothing more can be done
		}
		SearchListener searching = search;
		if (searching != null) {
			searching.close();
		}
		try {
			thread.join(1000);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		clients.forEach(Client::close);
	}
}
