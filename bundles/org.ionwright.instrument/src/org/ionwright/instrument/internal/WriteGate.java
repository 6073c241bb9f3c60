package org.ionwright.instrument.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveParameter;

/**
 * What every write passes: known, writable, finite, inside the limits, no interlock against it. Nothing is clipped; a refusal
 * says why. Lowering a parameter to its safe side is never blocked by an interlock.
 */
final class WriteGate {

	private final ParameterTable table;
	private final List<Interlock> interlocks;

	WriteGate(ParameterTable table, List<Interlock> interlocks) {
		this.table = table;
		this.interlocks = interlocks;
	}

	/** The parameter, when the value may be set. */
	LiveParameter check(String path, double value) throws DeviceException {
		LiveParameter parameter = table.get(path).orElseThrow(() -> new DeviceException(DeviceReason.UNSUPPORTED,
				path + ": no connected device offers this parameter; connect the instrument or correct the name"));
		if (parameter.access() != Access.READ_WRITE) {
			throw new DeviceException(DeviceReason.UNSUPPORTED, path + " can only be read");
		}
		if (!(value >= parameter.minimum() && value <= parameter.maximum())) {
			throw new DeviceException(DeviceReason.LIMIT,
					path + ": " + parameter.text(value) + " is outside " + parameter.text(parameter.minimum())
							+ " to " + parameter.text(parameter.maximum()) + "; nothing was set");
		}
		if (raises(parameter, value)) {
			checkInterlocks(path);
		}
		return parameter;
	}

	/** Refuses a scan, which puts RF and DC on the rods, when an interlock is against it. */
	void checkScan() throws DeviceException {
		checkInterlocks("analyser.rfAmplitude");
	}

	private static boolean raises(LiveParameter parameter, double value) {
		double now = Double.isNaN(parameter.setPoint()) ? 0 : Math.abs(parameter.setPoint());
		return Math.abs(value) > now;
	}

	private void checkInterlocks(String path) throws DeviceException {
		for (Interlock interlock : interlocks) {
			if (interlock.reading().isEmpty() || !interlock.concerns(path)) {
				continue;
			}
			Optional<LiveParameter> reading = table.get(interlock.reading());
			if (reading.isEmpty()) {
				throw refusal(path, interlock, "there is no reading of " + interlock.reading()
						+ "; connect the device bound to the vacuum system");
			}
			LiveParameter gauge = reading.get();
			if (gauge.quality() != Quality.GOOD) {
				throw refusal(path, interlock, "its reading " + interlock.reading() + " is "
						+ gauge.quality().name().toLowerCase(Locale.ROOT) + "; wait for a fresh reading");
			}
			if (!interlock.satisfied(gauge.readback())) {
				throw refusal(path, interlock, String.format(Locale.ROOT,
						"%s is %.3g %s, allowed is %.3g to %.3g %s", interlock.reading(), gauge.readback(),
						interlock.unit(), interlock.minimum(), interlock.maximum(), interlock.unit()));
			}
		}
	}

	private static DeviceException refusal(String path, Interlock interlock, String why) {
		return new DeviceException(DeviceReason.INTERLOCK, path + ": blocked by the interlock " + interlock.name()
				+ ": " + why + " (" + interlock.source() + "); nothing was set");
	}
}
