package org.ionwright.device.tck.internal;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.spi.Calibratable;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Detector;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Flow;
import org.ionwright.device.spi.Heater;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.MassFilter;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Pump;
import org.ionwright.device.spi.Ramping;
import org.ionwright.device.spi.SafeState;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.spi.Valve;

/** The groups of checks and the capability that each belongs to. */
public enum Suite {

	FACTORY(DriverFactory.class, (subject, parameters) -> new FactoryChecks(subject).checks()),

	DESCRIPTION(Driver.class, (subject, parameters) -> new DescriptionChecks(subject).checks()),

	SETTINGS(Driver.class, (subject, parameters) -> new SettingsChecks(subject).checks()),

	READING(Driver.class, (subject, parameters) -> new ReadingChecks(subject).checks(parameters)),

	IDENTITY(Identifiable.class, (subject, parameters) -> new ReadingChecks(subject).identity()),

	SETTING(Settable.class, (subject, parameters) -> new SettingChecks(subject).checks(parameters)),

	RAMPS(Ramping.class, (subject, parameters) -> new RampChecks(subject).checks(parameters)),

	PUMPS(Pump.class, (subject, parameters) -> new RowChecks(subject).pumps()),

	VALVES(Valve.class, (subject, parameters) -> new RowChecks(subject).valves()),

	HEATERS(Heater.class, (subject, parameters) -> new RowChecks(subject).heaters()),

	FLOWS(Flow.class, (subject, parameters) -> new RowChecks(subject).flows()),

	PROCEDURES(Conditioning.class, (subject, parameters) -> new ConditioningChecks(subject).checks()),

	CALIBRATIONS(Calibratable.class, (subject, parameters) -> new CalibrationChecks(subject).checks()),

	MASS_FILTER(MassFilter.class, (subject, parameters) -> new FilterChecks(subject).massFilter()),

	DETECTOR(Detector.class, (subject, parameters) -> new FilterChecks(subject).detector()),

	SCANS(MassScanner.class, (subject, parameters) -> new ScanChecks(subject).checks()),

	SAFE_STATE(SafeState.class, (subject, parameters) -> new SafeStateChecks(subject).checks(parameters)),

	INTERRUPTS(Driver.class, (subject, parameters) -> new InterruptChecks(subject).checks()),

	LINK_LOSS(Driver.class, (subject, parameters) -> new LossChecks(subject).checks()),

	GARBAGE(Driver.class, (subject, parameters) -> new GarbageChecks(subject).checks()),

	NOTHING_LEFT(Driver.class, (subject, parameters) -> new LeakChecks(subject).checks());

	private interface Checks {

		List<Check> of(Subject subject, List<ParameterDescription> parameters)
				throws DeviceException, InterruptedException;
	}

	private final Class<?> capability;
	private final Checks checks;

	Suite(Class<?> capability, Checks checks) {
		this.capability = capability;
		this.checks = checks;
	}

	/** The interface that a driver must implement for these checks, for people. */
	public String capability() {
		return capability.getSimpleName();
	}

	/** The checks for this driver; empty when it does not offer what they are about. Opens the device to find out. */
	public List<Check> of(Subject subject) throws DeviceException, InterruptedException {
		if (this == FACTORY) {
			return checks.of(subject, List.of());
		}
		List<ParameterDescription> parameters;
		try (Bench sample = Bench.sample(subject)) {
			if (!capability.isInstance(sample.driver())) {
				return List.of();
			}
			parameters = sample.driver().description().parameters();
		}
		return checks.of(subject, parameters);
	}
}
