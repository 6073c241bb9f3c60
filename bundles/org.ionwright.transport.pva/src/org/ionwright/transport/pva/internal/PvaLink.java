package org.ionwright.transport.pva.internal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.PvValue;

/** Variables by name over a shared client. */
final class PvaLink implements PvLink {

	private final String address;
	private final Servers servers;
	private final PvaClients.Shared shared;
	private final Map<String, PvaVariable> variables = new ConcurrentHashMap<>();
	private boolean closed;

	PvaLink(String address, Servers servers, PvaClients.Shared shared) {
		this.address = address;
		this.servers = servers;
		this.shared = shared;
	}

	@Override
	public String address() {
		return address;
	}

	@Override
	public PvValue get(String name, Duration limit) throws DeviceException, InterruptedException {
		return variable(name).get(limit);
	}

	@Override
	public void put(String name, double value, Duration limit) throws DeviceException, InterruptedException {
		variable(name).put(value, limit);
	}

	private synchronized PvaVariable variable(String name) throws DeviceException {
		if (closed) {
			throw new DeviceException(DeviceReason.LINK_LOST, address + name + ": the link is closed");
		}
		return variables.computeIfAbsent(name,
				key -> new PvaVariable(address + key, shared.client(), key, servers.text()));
	}

	@Override
	public void close() {
		synchronized (this) {
			if (closed) {
				return;
			}
			closed = true;
		}
		variables.values().forEach(PvaVariable::close);
		PvaVariable.awaitClosed(variables.values());
		shared.release();
	}
}
