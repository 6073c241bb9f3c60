package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.ionwright.device.Calibration;
import org.ionwright.device.Detection;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassSelection;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.spi.Calibratable;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Detector;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.MassFilter;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Progress;
import org.ionwright.device.spi.Ramping;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Bytes;
import org.ionwright.device.transport.CallWords;
import org.ionwright.instrument.internal.WriteGate.Permit;

/**
 * The only place where something is done to a device beyond reading it and making it safe; a test sees to that. Nothing is done
 * without a permit of the gate. All on the session's thread.
 */
final class DriverWrites {

	private static final int MOST_ANSWER = 1 << 16;
	private static final Duration FIRST_BYTE = Duration.ofSeconds(1);
	private static final Duration SILENCE = Duration.ofMillis(200);

	private DriverWrites() {
	}

	static void set(Connected device, Permit<WriteGate.Setting> permit) throws DeviceException, InterruptedException {
		WriteGate.Setting setting = permit.subject();
		if (!(device.driver() instanceof Settable settable)) {
			throw unsupported(setting.parameter().path() + ": its device cannot be set");
		}
		String name = setting.parameter().source().name();
		device.calls().call(CallWords.set(name, setting.value()), () -> settable.set(name, setting.value()));
	}

	/** Whether the device ramps the parameter by itself. */
	static boolean ramps(Connected device, String name) {
		return device.driver() instanceof Ramping ramping && ramping.ramps(name);
	}

	/** Starts a ramp that the device makes by itself, at the rate of the parameter. */
	static void ramp(Connected device, Permit<WriteGate.Setting> permit) throws DeviceException, InterruptedException {
		WriteGate.Setting setting = permit.subject();
		if (!(device.driver() instanceof Ramping ramping)) {
			throw unsupported(setting.parameter().path() + ": its device does not ramp by itself");
		}
		String name = setting.parameter().source().name();
		double rate = setting.parameter().ratePerSecond();
		device.calls().call(CallWords.ramp(name, setting.value(), rate),
				() -> ramping.ramp(name, setting.value(), rate));
	}

	/** Stops a ramp of the device where it is; needs no permit since it raises nothing. */
	static void hold(Connected device, String name) throws DeviceException, InterruptedException {
		if (device.driver() instanceof Ramping ramping) {
			device.calls().call(CallWords.hold(name), () -> ramping.hold(name));
		}
	}

	static void run(Connected device, Permit<ProcedureDescription> permit, Progress progress)
			throws DeviceException, InterruptedException {
		if (!(device.driver() instanceof Conditioning conditioning)) {
			throw unsupported("the device has no procedures");
		}
		String name = permit.subject().name();
		device.calls().call(CallWords.run(name), () -> conditioning.run(name, progress));
	}

	static void calibrate(Connected device, Permit<Calibration> permit) throws DeviceException, InterruptedException {
		if (!(device.driver() instanceof Calibratable calibratable)) {
			throw unsupported("the device keeps no calibrations");
		}
		Calibration calibration = permit.subject();
		device.calls().call(CallWords.calibrate(calibration), () -> calibratable.calibrate(calibration));
	}

	static void scan(Connected device, Permit<MassScanRequest> permit, FrameSink sink)
			throws DeviceException, InterruptedException {
		if (!(device.driver() instanceof MassScanner scanner)) {
			throw unsupported("the device cannot scan masses; bind a mass scanner to the analyser");
		}
		MassScanRequest request = permit.subject();
		for (String objection : ScanAbility.of(device.driver()).objections(request)) {
			throw unsupported(objection);
		}
		// Frames that come over no wire cannot be replayed: they are handed on as they are.
		FrameSink noted = device.links().channel().isPresent() ? device.calls().noted(sink) : sink;
		device.calls().call(CallWords.scan(request), () -> scanner.scan(request, noted));
	}

	static ScanAbility.Filter massFilter(Connected device) throws DeviceException {
		MassFilter filter = filter(device);
		return new ScanAbility.Filter(filter.massFilter(), filter.filterPolarities());
	}

	static ScanAbility.Counter detector(Connected device) throws DeviceException {
		Detector detector = counter(device);
		return new ScanAbility.Counter(detector.detector(), detector.detectorPolarities());
	}

	/** Sets the stages of a filter for a point of a scan. */
	static void select(Connected device, Permit<MassScanRequest> permit, MassSelection selection)
			throws DeviceException, InterruptedException {
		MassFilter filter = filter(device);
		double mz = selection.stages().getLast().mz();
		device.calls().unspoken("select m/z " + mz + " of scan " + permit.subject().start() + " to "
				+ permit.subject().end(), () -> {
					filter.select(selection);
					return selection;
				});
	}

	/** Takes all voltages off a filter; needs no permit since it raises nothing. */
	static void off(Connected device) throws DeviceException, InterruptedException {
		MassFilter filter = filter(device);
		device.calls().unspoken("off", () -> {
			filter.off();
			return device;
		});
	}

	static Detection detect(Connected device, double dwellSeconds) throws DeviceException, InterruptedException {
		Detector detector = counter(device);
		return device.calls().call(CallWords.detect(dwellSeconds), () -> detector.detect(dwellSeconds),
				detection -> List.of(CallWords.got(detection)));
	}

	private static MassFilter filter(Connected device) throws DeviceException {
		if (device.driver() instanceof MassFilter filter) {
			return filter;
		}
		throw unsupported("the device filters no masses; bind a mass filter to the analyser");
	}

	private static Detector counter(Connected device) throws DeviceException {
		if (device.driver() instanceof Detector detector) {
			return detector;
		}
		throw unsupported("the device does not detect; bind one that does to the detector");
	}

	/** Sends bytes past the driver and takes what comes until the device is silent. */
	static byte[] send(Connected device, Permit<byte[]> permit) throws DeviceException, InterruptedException {
		return device.calls().unspoken("send " + Bytes.show(permit.subject()), () -> answer(device, permit.subject()));
	}

	private static byte[] answer(Connected device, byte[] question) throws DeviceException, InterruptedException {
		ByteChannel channel = device.links().channel()
				.orElseThrow(() -> unsupported("the device is not connected by a wire that carries plain bytes"));
		channel.write(question);
		byte[] answer = new byte[0];
		Duration limit = FIRST_BYTE;
		while (answer.length < MOST_ANSWER) {
			byte[] more = channel.read(MOST_ANSWER - answer.length, limit);
			if (more.length == 0) {
				break;
			}
			int length = answer.length;
			answer = Arrays.copyOf(answer, length + more.length);
			System.arraycopy(more, 0, answer, length, more.length);
			limit = SILENCE;
		}
		return answer;
	}

	private static DeviceException unsupported(String text) {
		return new DeviceException(DeviceReason.UNSUPPORTED, text);
	}
}
