package org.ionwright.driver.keithley.internal;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Detection;
import org.ionwright.device.DetectorDescription;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Detector;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Progress;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.transport.Link;
import org.ionwright.driver.keithley.internal.KeithleyProtocol.Measured;
import org.ionwright.driver.keithley.internal.KeithleyProtocol.State;

/** A picoammeter or electrometer. */
final class KeithleyDriver extends SettablePointDriver implements Identifiable, Detector, Conditioning {

	private final KeithleyConversation instrument;
	private final KeithleyPoints points;
	private final KeithleyZero zero;
	private final DetectorDescription detector;
	private final double mainsHertz;

	KeithleyDriver(KeithleyConversation instrument, DeviceIdentity identity, KeithleyModel model,
			KeithleySettings settings, Link link, TimeSource time) {
		this(instrument, identity, model, new KeithleyPoints(instrument, model), settings, link, time);
	}

	private KeithleyDriver(KeithleyConversation instrument, DeviceIdentity identity, KeithleyModel model,
			KeithleyPoints points, KeithleySettings settings, Link link, TimeSource time) {
		super(identity, points.points(), link, time);
		this.instrument = instrument;
		this.points = points;
		zero = new KeithleyZero(instrument, model, points);
		mainsHertz = settings.mainsHertz();
		detector = new DetectorDescription("A", KeithleyPoints.LEAST_CYCLES / mainsHertz,
				model.mostCycles() / mainsHertz);
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return instrument.identity();
	}

	/** One message that needs no answer, then each point with its readback. */
	@Override
	public void safeState() throws DeviceException, InterruptedException {
		instrument.tell(points.safe());
		super.safeState();
	}

	@Override
	public DetectorDescription detector() {
		return detector;
	}

	/** One reading of the cycles that are nearest to the dwell time; steps are 0.01 of a cycle. */
	@Override
	public Detection detect(double dwellSeconds) throws DeviceException, InterruptedException {
		if (!(dwellSeconds >= detector.shortestDwellSeconds() && dwellSeconds <= detector.longestDwellSeconds())) {
			throw new DeviceException(DeviceReason.LIMIT,
					address() + ": a dwell time of " + dwellSeconds + " s was asked for; possible is "
							+ detector.shortestDwellSeconds() + " to " + detector.longestDwellSeconds() + " s");
		}
		if (instrument.state("SYST:ZCH?")) {
			throw new DeviceException(DeviceReason.HARDWARE,
					address() + ": the input is shorted (zero check); set zeroCheck to off");
		}
		double cycles = Math.rint(100 * dwellSeconds * mainsHertz) / 100;
		points.setCycles(cycles);
		Measured measured = instrument.measure(dwellSeconds);
		return switch (measured.state()) {
		case NORMAL, OVERFLOW -> new Detection(measured.value(), cycles / mainsHertz,
				measured.state() == State.OVERFLOW, time().now());
		case ZERO_CHECKED -> throw new DeviceException(DeviceReason.HARDWARE,
				address() + ": the input is shorted (zero check); set zeroCheck to off");
		case NOT_A_CURRENT -> throw new DeviceException(DeviceReason.HARDWARE,
				address() + ": the instrument does not measure currents now; run the procedure 'ammeter'");
		};
	}

	@Override
	public List<ProcedureDescription> procedures() {
		return zero.all();
	}

	@Override
	public void run(String procedure, Progress progress) throws DeviceException, InterruptedException {
		zero.run(procedure, progress);
	}
}
