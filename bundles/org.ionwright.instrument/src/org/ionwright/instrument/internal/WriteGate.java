package org.ionwright.instrument.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.ionwright.device.Access;
import org.ionwright.device.Calibration;
import org.ionwright.device.CalibrationDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.Guarded;

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

	/** Asked before anything is raised. */
	interface Interlocks {

		/** Why something must not be raised now, a line for each interlock; empty when it may. */
		List<String> blockers(Guarded what);
	}

	private final Function<String, Optional<LiveParameter>> parameters;
	private final Interlocks interlocks;

	/** @param parameters those the connected devices offer, by path */
	WriteGate(Function<String, Optional<LiveParameter>> parameters, Interlocks interlocks) {
		this.parameters = parameters;
		this.interlocks = interlocks;
	}

	Permit<Setting> set(String path, double value) throws DeviceException {
		LiveParameter parameter = parameters.apply(path).orElseThrow(() -> new DeviceException(DeviceReason.UNSUPPORTED,
				path + ": no connected device offers this parameter; connect the instrument or correct the name"));
		if (parameter.access() != Access.READ_WRITE) {
			throw new DeviceException(DeviceReason.UNSUPPORTED, path + " can only be read");
		}
		if (!(value >= parameter.minimum() && value <= parameter.maximum())) {
			throw new DeviceException(DeviceReason.LIMIT,
					path + ": " + parameter.text(value) + " is outside " + parameter.text(parameter.minimum())
							+ " to " + parameter.text(parameter.maximum()) + "; nothing was set");
		}
		Optional<Guarded> guarded = Guarded.of(parameter);
		if (guarded.isPresent() && raises(guarded.get(), parameter, value)) {
			checkInterlocks(path, guarded.get());
		}
		return new Permit<>(new Setting(parameter, value));
	}

	/** Switching something off needs nobody's leave. */
	Permit<Setting> off(Guarded what, LiveParameter parameter) {
		return new Permit<>(new Setting(parameter, what.off(parameter)));
	}

	/** Whether a device may go on raising a parameter that is on its way to a value. */
	void goOn(LiveParameter now, double target) throws DeviceException {
		Optional<Guarded> guarded = Guarded.of(now);
		if (guarded.isPresent() && !(Math.abs(target) <= Math.abs(now.readback()))) {
			checkInterlocks(now.path(), guarded.get());
		}
	}

	/** A scan puts RF and DC on the rods. */
	Permit<MassScanRequest> scan(MassScanRequest request) throws DeviceException {
		checkInterlocks("scan", Guarded.FILTER_VOLTAGE);
		checkInterlocks("scan", Guarded.SCAN);
		return new Permit<>(request);
	}

	/**
	 * @param part
	 *            path of the part the device is bound to
	 */
	Permit<ProcedureDescription> procedure(String part, ProcedureDescription procedure) throws DeviceException {
		String path = part.isEmpty() ? procedure.name() : part + "." + procedure.name();
		Optional<Guarded> guarded = Guarded.of(path, procedure.role());
		if (guarded.isPresent()) {
			checkInterlocks(path, guarded.get());
		}
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

	/** Whether a value is farther from off than the one before. */
	private static boolean raises(Guarded what, LiveParameter parameter, double value) {
		double off = what.off(parameter);
		double now = Double.isNaN(parameter.setPoint()) ? 0 : Math.abs(parameter.setPoint() - off);
		return Math.abs(value - off) > now;
	}

	private void checkInterlocks(String path, Guarded what) throws DeviceException {
		List<String> blockers = interlocks.blockers(what);
		if (!blockers.isEmpty()) {
			throw new DeviceException(DeviceReason.INTERLOCK,
					path + ": blocked by the interlock " + String.join(" and ", blockers) + "; nothing was set");
		}
	}
}
