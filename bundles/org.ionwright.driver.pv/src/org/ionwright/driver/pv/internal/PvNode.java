package org.ionwright.driver.pv.internal;

import java.time.Duration;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.PvValue;

/** An instrument that another Ionwright serves ({@code ionwright serve}): it tells by a variable how it is to be configured here. */
final class PvNode {

	private final PvLink link;
	private final String prefix;
	private final double changes;

	private PvNode(PvLink link, String prefix, double changes) {
		this.link = link;
		this.prefix = prefix;
		this.changes = changes;
	}

	/**
	 * @param prefix
	 *            of the names of the node
	 */
	static PvNode open(PvLink link, String prefix, Duration limit) throws DeviceException, InterruptedException {
		return new PvNode(link, prefix, link.get(prefix + "CHANGES", limit).value());
	}

	/**
	 * The lines are the choices of a variable, the one list of texts that every client of process variables understands.
	 *
	 * @throws DeviceException
	 *             reason LINK_LOST while the node has no devices, PROTOCOL when these are no such lines
	 */
	PvConfiguration configuration(Duration limit) throws DeviceException, InterruptedException {
		String name = link.address() + prefix + "PARAMETERS";
		PvValue lines = link.get(prefix + "PARAMETERS", limit);
		if (lines.choices().stream().noneMatch(line -> line.startsWith("["))) {
			throw new DeviceException(DeviceReason.LINK_LOST,
					name + ": the node offers no parameters now; its devices are not connected");
		}
		try {
			return PvConfiguration.parse(String.join("\n", lines.choices()), name);
		} catch (DeviceException e) {
			throw new DeviceException(DeviceReason.PROTOCOL, String.valueOf(e.getMessage()), e);
		}
	}

	/**
	 * @throws DeviceException
	 *             reason LINK_LOST when the node offers other parameters than before: it has to be opened again
	 */
	void check(Duration limit) throws DeviceException, InterruptedException {
		if (link.get(prefix + "CHANGES", limit).value() != changes) {
			throw new DeviceException(DeviceReason.LINK_LOST,
					link.address() + prefix + ": the node has other parameters than before");
		}
	}
}
