package org.ionwright.transport.pva.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;

import org.epics.pva.PVASettings;
import org.epics.pva.client.PVAClient;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/**
 * The clients of core-pva, one for each list of servers, shared by the links that want it and closed with the last of them: a client
 * has three UDP ports and four threads of its own and two threads for each server, too much for each device of an instrument.
 */
final class PvaClients {

	/** Puts of single values are small; core-pva would keep 8 MB for each connection. */
	private static final int SEND_BUFFER = 1 << 16;

	private final Map<Servers, Shared> open = new HashMap<>();

	/** A client and how many links use it. */
	final class Shared {

		private final Servers servers;
		private final PVAClient client;
		private int users;

		private Shared(Servers servers, PVAClient client) {
			this.servers = servers;
			this.client = client;
		}

		PVAClient client() {
			return client;
		}

		/** Waits a little for the end of the client when this was its last user. */
		void release() {
			synchronized (PvaClients.this) {
				users--;
				if (users > 0) {
					return;
				}
				open.remove(servers);
			}
			Closing.close(client);
		}
	}

	/**
	 * @throws DeviceException
	 *             reason LINK_LOST when the ports for searching cannot be opened
	 */
	synchronized Shared acquire(Servers servers) throws DeviceException {
		Shared shared = open.get(servers);
		if (shared == null) {
			shared = new Shared(servers, create(servers));
			open.put(servers, shared);
		}
		shared.users++;
		return shared;
	}

	/** core-pva takes its settings from static variables, which are changed only while a client is made. */
	private static PVAClient create(Servers servers) throws DeviceException {
		synchronized (PVASettings.class) {
			String nameServers = PVASettings.EPICS_PVA_NAME_SERVERS;
			String addresses = PVASettings.EPICS_PVA_ADDR_LIST;
			boolean broadcast = PVASettings.EPICS_PVA_AUTO_ADDR_LIST;
			try {
				Defaults.apply();
				if (!servers.addresses().isEmpty()) {
					PVASettings.EPICS_PVA_NAME_SERVERS = servers.list();
					PVASettings.EPICS_PVA_ADDR_LIST = "";
					PVASettings.EPICS_PVA_AUTO_ADDR_LIST = false;
				}
				return new PVAClient();
			} catch (Exception e) {
				throw new DeviceException(DeviceReason.LINK_LOST,
						"pva: cannot open the UDP ports of PVAccess: " + e.getMessage(), e);
			} finally {
				PVASettings.EPICS_PVA_NAME_SERVERS = nameServers;
				PVASettings.EPICS_PVA_ADDR_LIST = addresses;
				PVASettings.EPICS_PVA_AUTO_ADDR_LIST = broadcast;
			}
		}
	}

	/** What we want otherwise than core-pva has it, unless the environment or a system property says something. Once. */
	private static final class Defaults {

		static {
			if (!given("EPICS_PVA_SEND_BUFFER_SIZE")) {
				PVASettings.EPICS_PVA_SEND_BUFFER_SIZE = SEND_BUFFER;
			}
			if (!given("EPICS_PVA_ENABLE_IPV6") && !ipv6()) {
				PVASettings.EPICS_PVA_ENABLE_IPV6 = false;
			}
			if (PVASettings.logger.getLevel() == null) {
				// each refused put is logged with a stack trace, and told by our exception anyway
				PVASettings.logger.setLevel(Level.OFF);
			}
		}

		static void apply() {
			// done when the class was initialised
		}

		private static boolean given(String name) {
			return System.getProperty(name) != null || System.getenv(name) != null;
		}

		/** Where the system has no IPv6, core-pva could not be used at all. */
		private static boolean ipv6() {
			try (DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET6)) {
				channel.bind(new InetSocketAddress("::1", 0));
				return true;
			} catch (IOException | UnsupportedOperationException e) {
				return false;
			}
		}
	}
}
