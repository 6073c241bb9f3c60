package org.ionwright.device.tck;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Map;

import org.ionwright.device.Calibration;
import org.ionwright.device.CalibrationDescription;
import org.ionwright.device.CalibrationDescription.Coefficient;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Detection;
import org.ionwright.device.DetectorDescription;
import org.ionwright.device.FlowParameters;
import org.ionwright.device.HeaterParameters;
import org.ionwright.device.MassFilterDescription;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassSelection;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.PumpParameters;
import org.ionwright.device.Role;
import org.ionwright.device.ScanFeature;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.ValveParameters;
import org.ionwright.device.spi.Calibratable;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Detector;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.Flow;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.Heater;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.MassFilter;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Progress;
import org.ionwright.device.spi.Pump;
import org.ionwright.device.spi.Ramping;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.spi.Valve;
import org.ionwright.device.transport.Exchange;

/** A driver with every capability that keeps the contract. */
class ToyDriver extends SettablePointDriver implements Identifiable, Ramping, Pump, Valve, Heater, Flow, Conditioning,
		Calibratable, MassFilter, Detector, MassScanner {

	static final double LARGEST_MZ = 100;
	private static final double SHORTEST = 0.01;
	private static final double LONGEST = 2;
	private static final List<Coefficient> COEFFICIENTS = List.of(new Coefficient("A", "1", 0.5, 2, 0.001),
			new Coefficient("B", "1", 0, 5, 0.001));

	final Exchange exchange;
	final double limit;

	ToyDriver(DeviceIdentity identity, Exchange exchange, double limit, DriverContext context) {
		super(identity, ToyPoints.of(exchange, limit), exchange.channel(), context.time());
		this.exchange = exchange;
		this.limit = limit;
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return ToyDriverFactory.identify(exchange);
	}

	@Override
	public boolean ramps(String name) {
		return name.equals("voltage");
	}

	@Override
	public void ramp(String name, double target, double ratePerSecond) throws DeviceException, InterruptedException {
		if (!ramps(name)) {
			throw refused(DeviceReason.UNSUPPORTED, name + " is not ramped");
		}
		if (!(target >= 0 && target <= limit)) {
			throw refused(DeviceReason.LIMIT, "a ramp to " + target + " V");
		}
		ToyPoints.tell(exchange, String.format(Locale.ROOT, "RV %.3f %.3f", target, ratePerSecond));
	}

	@Override
	public void hold(String name) throws DeviceException, InterruptedException {
		ToyPoints.tell(exchange, "HOLD");
	}

	@Override
	public List<PumpParameters> pumps() {
		return List.of(new PumpParameters("turbo.running", "turbo.speed", "turbo.normal", "", 1));
	}

	@Override
	public List<ValveParameters> valves() {
		return List.of(new ValveParameters("vent.open", "vent.position", 0.5));
	}

	@Override
	public List<HeaterParameters> heaters() {
		return List.of(new HeaterParameters("heater.target", "heater.temperature", "heater.output", ""));
	}

	@Override
	public List<FlowParameters> flows() {
		return List.of(new FlowParameters("gas.target", "gas.flow", "", 273.15, 101325));
	}

	@Override
	public List<ProcedureDescription> procedures() {
		return List.of(new ProcedureDescription("degas", "Degas", "Heats the filament.", 4, Role.ION_SOURCE));
	}

	@Override
	public void run(String procedure, Progress progress) throws DeviceException, InterruptedException {
		if (!procedure.equals("degas")) {
			throw refused(DeviceReason.UNSUPPORTED, "there is no procedure " + procedure);
		}
		ToyPoints.tell(exchange, "D 1");
		try {
			double done = 0;
			while (done < 1) {
				done = ToyPoints.number(exchange, "D?");
				progress.at(Math.min(1, done), "degassing");
				time().sleep(Duration.ofMillis(20));
			}
		} catch (InterruptedException e) {
			ToyPoints.tell(exchange, "D 0");
			throw e;
		}
		ToyPoints.tell(exchange, "D 0");
	}

	@Override
	public List<CalibrationDescription> calibrations() {
		return List.of(new CalibrationDescription("mass-scale", "Mass scale", COEFFICIENTS));
	}

	@Override
	public Calibration calibration(String subject) throws DeviceException, InterruptedException {
		if (!subject.equals("mass-scale")) {
			throw refused(DeviceReason.UNSUPPORTED, "there is no calibration " + subject);
		}
		Map<String, Double> kept = new LinkedHashMap<>();
		for (Coefficient coefficient : COEFFICIENTS) {
			kept.put(coefficient.name(), ToyPoints.number(exchange, coefficient.name() + "?"));
		}
		return new Calibration(subject, kept);
	}

	@Override
	public void calibrate(Calibration calibration) throws DeviceException, InterruptedException {
		for (Coefficient coefficient : COEFFICIENTS) {
			double value = calibration.coefficients().getOrDefault(coefficient.name(), Double.NaN);
			if (!(value >= coefficient.minimum() && value <= coefficient.maximum())) {
				throw refused(DeviceReason.LIMIT, coefficient.name() + " = " + value);
			}
		}
		for (Map.Entry<String, Double> coefficient : calibration.coefficients().entrySet()) {
			ToyPoints.set(exchange, coefficient.getKey(), coefficient.getValue());
		}
	}

	@Override
	public MassFilterDescription massFilter() {
		return new MassFilterDescription(1, 1, LARGEST_MZ, 0.01);
	}

	@Override
	public void select(MassSelection selection) throws DeviceException, InterruptedException {
		double mz = selection.stages().getFirst().mz();
		if (selection.stages().size() != 1 || !(mz >= 1 && mz <= LARGEST_MZ)) {
			throw refused(DeviceReason.LIMIT, "no such mass: " + selection);
		}
		ToyPoints.set(exchange, "M", mz);
	}

	@Override
	public void off() throws DeviceException, InterruptedException {
		ToyPoints.set(exchange, "M", 0);
	}

	@Override
	public DetectorDescription detector() {
		return new DetectorDescription("1", SHORTEST, LONGEST);
	}

	@Override
	public Detection detect(double dwellSeconds) throws DeviceException, InterruptedException {
		if (!(dwellSeconds >= SHORTEST && dwellSeconds <= LONGEST)) {
			throw refused(DeviceReason.LIMIT, "a dwell time of " + dwellSeconds + " s");
		}
		double value = ToyPoints.number(exchange, String.format(Locale.ROOT, "I %.3f", dwellSeconds));
		return new Detection(value, dwellSeconds, false, time().now());
	}

	/** Its counts are in no order, so that it can go down or hop as well as up. */
	@Override
	public Set<ScanFeature> scanFeatures() {
		return Set.of(ScanFeature.DOWNWARDS, ScanFeature.SELECTED_IONS);
	}

	@Override
	public void scan(MassScanRequest request, FrameSink sink) throws DeviceException, InterruptedException {
		if (request.end() > LARGEST_MZ) {
			throw refused(DeviceReason.LIMIT, "a scan to m/z " + request.end());
		}
		double[] mz = new double[request.points()];
		Arrays.setAll(mz, request::mz);
		for (int index = 0; index < request.scans(); index++) {
			sink.accept(new ScanFrame(index, index * request.scanSeconds(), mz, counts(request), request.dwellSeconds(),
					List.of(), false));
		}
	}

	double[] counts(MassScanRequest request) throws DeviceException, InterruptedException {
		String question = String.format(Locale.ROOT, "SCAN %.3f %.3f %d", request.mz(0),
				request.monitoring() ? 0 : request.step(), request.points());
		String answer = exchange.ask(question);
		time().sleep(Duration.ofNanos((long) (1e9 * request.scanSeconds())));
		String[] words = answer.split(",", -1);
		if (words.length != request.points() || !Arrays.stream(words).allMatch(word -> word.matches("\\d{1,5}"))) {
			throw exchange.unexpected(question, answer, request.points() + " counts");
		}
		return Arrays.stream(words).mapToDouble(Double::parseDouble).toArray();
	}

	final DeviceException refused(DeviceReason reason, String why) {
		return new DeviceException(reason, address() + ": " + why);
	}
}
