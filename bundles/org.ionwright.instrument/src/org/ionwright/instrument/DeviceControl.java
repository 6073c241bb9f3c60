package org.ionwright.instrument;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.ionwright.device.Calibration;
import org.ionwright.device.CalibrationDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.ProcedureDescription;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a person does with one device of a live instrument. Safe for use from any thread; nothing blocks. Futures fail with a
 * {@link DeviceException} that says in words why; listeners of the instrument hear of changed states.
 */
@ProviderType
public interface DeviceControl {

	/** The device as it is now. */
	LiveDevice device();

	/** Starts connecting, and again after each loss until {@link #disconnect()}. */
	void connect();

	/** Brings the device to its safe state, then releases it. */
	void disconnect();

	/** Tries to connect now instead of at the end of the pause or after a fault. */
	void retry();

	/**
	 * Gives the binding another address, for this session only; the old device is made safe and released first.
	 *
	 * @throws DeviceException
	 *             reason CONFIGURATION when it is no address or another binding has it: nothing was changed
	 */
	void bind(String address) throws DeviceException;

	/** Binds the part to its simulation, which goes with the real parts of the instrument. */
	void simulate() throws DeviceException;

	/** Asks the device who it is. */
	CompletableFuture<DeviceIdentity> identify();

	/** Accepts that another device answers at the address than before, and connects it. */
	void acceptIdentity();

	/** Procedures that the device offers; empty while it is not connected. */
	List<ProcedureDescription> procedures();

	/** Starts a procedure through the gate of the instrument. */
	ProcedureRun run(String procedure);

	/** Calibrations that the device keeps; empty while it is not connected. */
	List<CalibrationDescription> calibrations();

	CompletableFuture<Calibration> calibration(String subject);

	/** Replaces a calibration through the gate of the instrument. */
	CompletableFuture<Void> calibrate(Calibration calibration);

	/** The last exchanges with the device, oldest first; kept also while nobody listens. */
	List<TrafficEntry> traffic();

	/**
	 * Hears of everything that goes over the wire from now on. The listener is called on the device's thread and must return at
	 * once.
	 *
	 * @return ends it
	 */
	Runnable listen(Consumer<TrafficEntry> listener);

	/**
	 * Sends bytes as they are, past the driver, on the device's thread. For a person at the bench: no limit is known for what the
	 * bytes do. Refused while the instrument scans or the device is occupied.
	 *
	 * @return what the device answered until it was silent for a while; empty when it did not
	 */
	CompletableFuture<byte[]> send(byte[] bytes);

	/** What bytes on the wire mean by the driver, one line; empty when it does not say. */
	Optional<String> decode(byte[] bytes, boolean sent);
}
