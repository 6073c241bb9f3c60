package org.ionwright.driver.srsrga.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.ionwright.device.Calibration;
import org.ionwright.device.CalibrationDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Detection;
import org.ionwright.device.DetectorDescription;
import org.ionwright.device.MassFilterDescription;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassSelection;
import org.ionwright.device.Polarities;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Calibratable;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Detector;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.MassFilter;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Progress;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.transport.Link;

/** An SRS RGA head: ioniser, mass filter and detector in one. */
final class RgaDriver extends SettablePointDriver
		implements Identifiable, MassScanner, MassFilter, Detector, Conditioning, Calibratable {

	/** Together they fit into the two seconds of the safe state. */
	private static final Duration SAFE_ANSWER = Duration.ofMillis(1700);
	private static final double SETTLE_SECONDS = 0.1;

	private final RgaHead head;
	private final RgaMonitor monitor;
	private final RgaIdentity identity;
	private final boolean multiplier;
	private final RgaSettings settings;
	private final RgaScanner scanner;
	private final RgaSelection selection;
	private final RgaProcedures procedures;
	private final RgaCalibrations calibrations;

	/**
	 * @param multiplier
	 *            whether the head has one
	 */
	RgaDriver(RgaHead head, RgaIdentity identity, boolean multiplier, RgaSettings settings, Link link,
			TimeSource time) {
		this(head, new RgaMonitor(head, multiplier), identity, multiplier, settings, link, time);
	}

	private RgaDriver(RgaHead head, RgaMonitor monitor, RgaIdentity identity, boolean multiplier,
			RgaSettings settings, Link link, TimeSource time) {
		super(identity.device(), new RgaPoints(head, monitor).points(multiplier), link, time);
		this.head = head;
		this.monitor = monitor;
		this.identity = identity;
		this.multiplier = multiplier;
		this.settings = settings;
		this.scanner = new RgaScanner(head, monitor, time);
		this.selection = new RgaSelection(head, monitor, identity.heaviest());
		this.procedures = new RgaProcedures(head, settings.degasMinutes());
		this.calibrations = new RgaCalibrations(head, multiplier);
	}

	/** No values while the head checks its filament or multiplier, which takes seconds. */
	@Override
	public List<Reading> read(Collection<String> names) throws DeviceException, InterruptedException {
		for (String name : names) {
			point(name);
		}
		if (head.free()) {
			return super.read(names);
		}
		Instant now = time().now();
		return names.stream().map(name -> new Reading(name, Double.NaN, now, Quality.NONE)).toList();
	}

	@Override
	protected void beforeRead() {
		monitor.begin();
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		head.requireFree();
		return head.conversation().identification(RgaConversation.ANSWER).device();
	}

	/**
	 * One burst, so that all of it is in the head before anything is waited for: a byte that ends scan or degassing, multiplier,
	 * filament, fields. Then it is looked at.
	 */
	@Override
	public void safeState() throws DeviceException, InterruptedException {
		selection.forget();
		head.breakOff((multiplier ? "HV0" + RgaProtocol.TERMINATOR : "") + "FL0" + RgaProtocol.TERMINATOR + "MR0");
		if (!head.conversation().free(SAFE_ANSWER)) {
			throw new DeviceException(DeviceReason.TIMEOUT, address()
					+ ": multiplier, filament and fields were told to go off, but the head has not answered yet; "
					+ "look at its lamps");
		}
		if (multiplier) {
			head.verify(RgaSetting.MULTIPLIER, 0);
			head.conversation().tell(RgaPoints.MEASURE_TOTAL);
		}
		head.verify(RgaSetting.EMISSION, 0);
	}

	/** Electrons make positive ions only. */
	@Override
	public Polarities polarities() {
		return Polarities.POSITIVE_ONLY;
	}

	@Override
	public Polarities detectorPolarities() {
		return Polarities.POSITIVE_ONLY;
	}

	@Override
	public void scan(MassScanRequest request, FrameSink sink) throws DeviceException, InterruptedException {
		RgaScanPlan plan = RgaScanPlan.of(request, identity.heaviest(), settings.peakWidth(), address());
		selection.forget();
		scanner.scan(plan, request, identity.heaviest(), sink);
	}

	@Override
	public MassFilterDescription massFilter() {
		return new MassFilterDescription(1, 1, identity.heaviest(), SETTLE_SECONDS);
	}

	@Override
	public void select(MassSelection wanted) throws DeviceException, InterruptedException {
		selection.select(wanted, time());
	}

	@Override
	public void off() throws DeviceException, InterruptedException {
		selection.off();
	}

	@Override
	public DetectorDescription detector() {
		return new DetectorDescription("A", RgaProtocol.peakSeconds(RgaProtocol.noiseFloors() - 1),
				RgaProtocol.peakSeconds(0));
	}

	@Override
	public Detection detect(double dwellSeconds) throws DeviceException, InterruptedException {
		return selection.detect(dwellSeconds, detector(), time());
	}

	@Override
	public List<ProcedureDescription> procedures() {
		return procedures.all();
	}

	@Override
	public void run(String procedure, Progress progress) throws DeviceException, InterruptedException {
		procedures.run(procedure, progress);
	}

	@Override
	public List<CalibrationDescription> calibrations() {
		return calibrations.descriptions();
	}

	@Override
	public Calibration calibration(String subject) throws DeviceException, InterruptedException {
		return calibrations.read(subject);
	}

	@Override
	public void calibrate(Calibration calibration) throws DeviceException, InterruptedException {
		calibrations.write(calibration);
	}
}
