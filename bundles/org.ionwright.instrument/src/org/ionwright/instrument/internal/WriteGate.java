package org.ionwright.instrument.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ionwright.device.Access;
import org.ionwright.device.Calibration;
import org.ionwright.device.CalibrationDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.instrument.LiveParameter;

/**
 * What everything passes that changes something: known, writable, finite, inside the limits, no interlock against it. Nothing is
 * clipped; a refusal says why. Lowering a parameter to its safe side is never blocked by an interlock.
 */
final class WriteGate {

	/** Leave to do one thing to a device. Only the gate gives it, and {@link DriverWrites} asks for it. */
	static final class Permit<T> {

		private final T subject;

		private Permit(T subject) {
			this.subject = subject;
		}

		T subject() {
			return subject;
		}
	}

	/** A parameter with the value it is to have. */
	record Setting(LiveParameter parameter, double value) {
	}

	private final ParameterTable table;
	private final List<Interlock> interlocks;

	WriteGate(ParameterTable table, List<Interlock> interlocks) {
		this.table = table;
		this.interlocks = interlocks;
	}

	Permit<Setting> set(String path, double value) throws DeviceException {
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
			checkInterlocks(path, parameter.source().role());
		}
		return new Permit<>(new Setting(parameter, value));
	}

	/** Whether a device may go on raising a parameter that is on its way to a value. */
	void goOn(LiveParameter now, double target) throws DeviceException {
		if (!(Math.abs(target) <= Math.abs(now.readback()))) {
			checkInterlocks(now.path(), now.source().role());
		}
	}

	/** A scan puts RF and DC on the rods. */
	Permit<MassScanRequest> scan(MassScanRequest request) throws DeviceException {
		checkInterlocks("analyser.rfAmplitude", Role.FILTER_VOLTAGE);
		return new Permit<>(request);
	}

	/**
	 * @param part
	 *            path of the part the device is bound to
	 */
	Permit<ProcedureDescription> procedure(String part, ProcedureDescription procedure) throws DeviceException {
		checkInterlocks(part.isEmpty() ? procedure.name() : part + "." + procedure.name(), procedure.role());
		return new Permit<>(procedure);
	}

	Permit<Calibration> calibrate(CalibrationDescription description, Calibration calibration)
			throws DeviceException {
		for (CalibrationDescription.Coefficient coefficient : description.coefficients()) {
			double value = calibration.coefficients().getOrDefault(coefficient.name(), Double.NaN);
			if (!(value >= coefficient.minimum() && value <= coefficient.maximum())) {
				throw new DeviceException(DeviceReason.LIMIT,
						String.format(Locale.ROOT, "%s: %s is %s %s, allowed is %s to %s; nothing was changed",
								description.label(), coefficient.name(), value, coefficient.unit(),
								coefficient.minimum(), coefficient.maximum()));
			}
		}
		if (calibration.coefficients().size() != description.coefficients().size()) {
			throw new DeviceException(DeviceReason.LIMIT, description.label() + " takes " + description.coefficients()
					.stream().map(CalibrationDescription.Coefficient::name).toList() + ", given were "
					+ calibration.coefficients().keySet() + "; nothing was changed");
		}
		return new Permit<>(calibration);
	}

	/** Bytes that a person sends past the driver: what they do is not known, so only that nothing runs is checked. */
	Permit<byte[]> raw(byte[] bytes, boolean scanning) throws DeviceException {
		if (scanning) {
			throw new DeviceException(DeviceReason.BUSY,
					"the instrument scans; stop the run before you send bytes by hand");
		}
		return new Permit<>(bytes.clone());
	}

	private static boolean raises(LiveParameter parameter, double value) {
		double now = Double.isNaN(parameter.setPoint()) ? 0 : Math.abs(parameter.setPoint());
		return Math.abs(value) > now;
	}

	private void checkInterlocks(String path, Role role) throws DeviceException {
		for (Interlock interlock : interlocks) {
			if (interlock.reading().isEmpty() || !interlock.concerns(path, role)) {
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
