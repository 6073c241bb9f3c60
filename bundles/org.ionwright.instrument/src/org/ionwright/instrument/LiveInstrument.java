package org.ionwright.instrument;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.operation.Operation;
import org.ionwright.model.instrument.MassSpectrometer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An instrument with its devices. Safe for use from any thread; only the methods that say so block. Each device has its own
 * thread and a deadline on every call: one that hangs or is missing stops neither the others nor the caller.
 */
@ProviderType
public interface LiveInstrument extends AutoCloseable {

	String name();

	/** The model this instrument was opened with, never changed. Do not change it. */
	MassSpectrometer model();

	TimeSource time();

	/** Seed of the simulated devices. */
	long seed();

	InstrumentStatus status();

	/** One per binding, in the order of the instrument file. */
	List<LiveDevice> devices();

	/**
	 * What a person does with one device.
	 *
	 * @param device
	 *            {@link LiveDevice#index()}
	 * @throws IndexOutOfBoundsException
	 *             when there is no such device
	 */
	default DeviceControl control(int device) {
		throw new IndexOutOfBoundsException(name() + " has no device " + device);
	}

	/**
	 * Binds a device to a part that has none, for this session only: it stands behind the others in {@link #devices()} and is
	 * not connected yet.
	 *
	 * @return control of the new device
	 * @throws DeviceException
	 *             reason CONFIGURATION when it is no address, another binding has it, or there is no such part
	 */
	default DeviceControl bind(String part, String address) throws DeviceException {
		throw new DeviceException(DeviceReason.UNSUPPORTED, name() + " takes no further devices");
	}

	/** Binds a part that has no device to its simulation, as {@link #bind}; one that has a device as {@link DeviceControl#simulate()}. */
	default DeviceControl simulate(String part) throws DeviceException {
		throw new DeviceException(DeviceReason.UNSUPPORTED, name() + " takes no further devices");
	}

	/** States, sequences, interlocks and journal. */
	Operation operation();

	/** Whether at least one connected device is a simulation. */
	boolean simulated();

	/** All parameters the connected devices offer, by binding and in the order of the driver. */
	List<LiveParameter> parameters();

	Optional<LiveParameter> parameter(String path);

	/** Starts connecting every device and returns at once; lost devices are connected again until {@link #disconnect()}. */
	void connect();

	/** Brings every device to its safe state, then releases it. Returns at once. */
	void disconnect();

	/**
	 * Blocks until every device can be used or has failed for good, or the time is over.
	 *
	 * @return whether every device can be used
	 */
	boolean awaitConnected(Duration limit) throws InterruptedException;

	/**
	 * Sets a parameter through the gate: known, writable, finite, inside the limits of model and device, no interlock against
	 * it; faster changes than allowed are sent as a ramp. Nothing is clipped.
	 *
	 * @return completed when the device has accepted the value; failed with a {@link DeviceException} that says in words why
	 *         not, reason LIMIT, INTERLOCK, UNSUPPORTED or one of the device
	 */
	CompletableFuture<Void> set(String path, double value);

	/** Reads every parameter of every usable device that is not scanning, and blocks until done or the deadlines have passed. */
	void refresh() throws InterruptedException;

	/**
	 * Brings every device to its safe state, each on its own thread, in the order of their {@link org.ionwright.device.Role roles}; a
	 * device that hangs holds up the next ones for a second at most. A scan is stopped. Completed when all were tried.
	 */
	CompletableFuture<Void> safeState();

	/**
	 * Scans on the device bound to the analyser that can. The sink is called on a thread of the scan (in virtual time on that of the
	 * device) and may block: the device then waits, nothing is lost. Cancelling the returned future stops the scan;
	 * {@link #scanIdle(Duration)} tells when it has stopped. A safe state, and a driver of the instrument that is stopped, end the
	 * scan as well. What was scanned until then is still delivered, also the points of the scan in progress where the device knows them.
	 *
	 * @return completed when all scans were delivered; failed with a {@link DeviceException} otherwise
	 */
	CompletableFuture<Void> scan(MassScanRequest request, FrameSink sink);

	/**
	 * Why the devices that are connected could not make a scan, in words and each with what to change; empty when nothing speaks against
	 * it or nothing is connected that would make it. No I/O: they told when they were connected.
	 */
	default List<String> scanObjections(MassScanRequest request) {
		return List.of();
	}

	/** From a change of the sign of the ions to the first that count, s; empty when the connected devices do not tell. No I/O. */
	default OptionalDouble polaritySwitchSeconds() {
		return OptionalDouble.empty();
	}

	/** Blocks until no device scans any more and everything was delivered; false when the time is over. */
	boolean scanIdle(Duration limit) throws InterruptedException;

	/** Adding a listener twice has no effect. */
	void addListener(InstrumentListener listener);

	void removeListener(InstrumentListener listener);

	/** Safe state, then release of all devices; blocks until done, at most some seconds. */
	@Override
	void close();

	/**
	 * Release of all devices as they are, for a person who only had a look or wants a setting to stay: nothing supervises them from
	 * then on. Blocks until done, at most some seconds.
	 */
	default void leave() {
		close();
	}
}
