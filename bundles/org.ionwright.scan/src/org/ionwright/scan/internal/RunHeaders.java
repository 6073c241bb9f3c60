package org.ionwright.scan.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.instrument.InstalledDriver;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.scan.PlannedSetting;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.ScanPlan;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunPlan;
import org.ionwright.spectrum.run.RunSoftware;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What a file says before its first spectrum. Nothing here depends on the name of the file, so equal runs give equal files. */
final class RunHeaders {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
			.withZone(ZoneOffset.UTC);

	private RunHeaders() {
	}

	static RunHeader of(ScanPlan plan, MassScanRequest request, LiveInstrument instrument, RunOptions options,
			List<InstalledDriver> drivers) {
		MassSpectrometer model = instrument.model();
		Instant start = instrument.time().now();
		InstrumentBlock block = new InstrumentBlock(instrument);
		String sample = options.sampleName().isEmpty() ? block.sampleName() : options.sampleName();
		return new RunHeader(plan.methodName() + " " + STAMP.format(start), start, instrument.name(),
				model.getSerialNumber() == null ? "" : model.getSerialNumber(), block.components(),
				devices(instrument), sample, version(), true, terms(plan, request, instrument, block),
				instrument.simulated(), new RunPlan(request.scans(), SpectrumKind.FULL_SCAN, options.encoding()),
				software(instrument, drivers), block.sampleTerms());
	}

	/** The same for a device that turned out to measure currents. */
	static RunHeader measuringCurrents(RunHeader header) {
		return header.withComponents(InstrumentBlock.measuringCurrents(header.components()));
	}

	/** The drivers that serve the addresses of the devices, each once. */
	private static List<RunSoftware> software(LiveInstrument instrument, List<InstalledDriver> drivers) {
		Set<RunSoftware> software = new LinkedHashSet<>();
		for (LiveDevice device : instrument.devices()) {
			String scheme = device.address().split(":", 2)[0];
			drivers.stream().filter(driver -> driver.scheme().equals(scheme)).findFirst().ifPresent(driver -> {
				String[] words = driver.bundle().split(" ", 2);
				software.add(new RunSoftware(words[0], words.length > 1 ? words[1] : ""));
			});
		}
		return List.copyOf(software);
	}

	private static List<UserTerm> devices(LiveInstrument instrument) {
		List<UserTerm> terms = new ArrayList<>();
		for (LiveDevice device : instrument.devices()) {
			device.description()
					.ifPresent(found -> terms.add(UserTerm.text("device " + device.part(),
							device.address() + ": " + found.vendor() + " " + found.model() + ", serial number "
									+ found.serialNumber() + ", firmware " + found.firmware()
									+ (found.simulated() ? ", simulated" : ""))));
		}
		return terms;
	}

	private static List<UserTerm> terms(ScanPlan plan, MassScanRequest request, LiveInstrument instrument,
			InstrumentBlock block) {
		List<UserTerm> terms = new ArrayList<>(block.sampleTerms());
		terms.add(UserTerm.text("method", plan.methodName()));
		for (PlannedSetting setting : plan.settings()) {
			String unit = instrument.parameter(setting.path()).map(parameter -> " [" + parameter.unit() + "]")
					.orElse("");
			terms.add(UserTerm.number("set " + setting.path() + unit, setting.value()));
		}
		terms.add(UserTerm.number("scan speed [m/z per second]", request.speed()));
		terms.add(UserTerm.number("scan step [m/z]", request.step()));
		terms.add(UserTerm.text("first stage", request.firstStage().name()));
		if (request.firstStage() != FirstStageMode.RF_ONLY) {
			terms.add(UserTerm.number("first stage window [fraction of m/z]", request.firstStageWindow()));
		}
		terms.add(UserTerm.number("second stage peak width [m/z]", request.peakWidth()));
		if (instrument.simulated()) {
			terms.add(new UserTerm("random seed", Long.toString(instrument.seed()), "xsd:long"));
		}
		if (instrument.time().virtual()) {
			terms.add(UserTerm.text("time", "virtual: passes only by waiting, not by the clock"));
		}
		terms.addAll(Capsule.of(plan, instrument.model()));
		return terms;
	}

	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(RunHeaders.class);
		return bundle == null ? "0.1.0" : bundle.getVersion().toString();
	}
}
