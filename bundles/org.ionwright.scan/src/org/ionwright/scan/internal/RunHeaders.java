package org.ionwright.scan.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.MonitoredIon;
import org.ionwright.device.StageTrim;
import org.ionwright.instrument.InstalledDriver;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.scan.PlannedSegment;
import org.ionwright.scan.PlannedSetting;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.ScanPlan;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunPlan;
import org.ionwright.spectrum.run.RunSoftware;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** What a file says before its first spectrum. Nothing here depends on the name of the file, so equal runs give equal files. */
final class RunHeaders {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
			.withZone(ZoneOffset.UTC);

	private static final Predicate<@Nullable String> OURS = name -> name != null && name.startsWith("org.ionwright.");

	private RunHeaders() {
	}

	static RunHeader of(ScanPlan plan, LiveInstrument instrument, RunOptions options,
			Function<MassScanRequest, Optional<String>> calibration, List<InstalledDriver> drivers) {
		MassSpectrometer model = instrument.model();
		Instant start = instrument.time().now();
		InstrumentBlock block = new InstrumentBlock(instrument);
		String sample = options.sampleName().isEmpty() ? block.sampleName() : options.sampleName();
		return new RunHeader(plan.methodName() + " " + STAMP.format(start), start, instrument.name(),
				model.getSerialNumber() == null ? "" : model.getSerialNumber(), block.components(),
				devices(instrument), sample, version(), !monitoring(plan),
				terms(plan, instrument, block, options, calibration),
				instrument.simulated(),
				new RunPlan(plan.scans(),
						monitoring(plan) ? SpectrumKind.SELECTED_ION_MONITORING : SpectrumKind.FULL_SCAN,
						options.encoding()),
				software(instrument, drivers), block.sampleTerms());
	}

	/** Whether no segment scans a range. */
	private static boolean monitoring(ScanPlan plan) {
		return plan.segments().stream().allMatch(segment -> segment.scan().monitoring());
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

	private static List<UserTerm> terms(ScanPlan plan, LiveInstrument instrument, InstrumentBlock block,
			RunOptions options, Function<MassScanRequest, Optional<String>> calibration) {
		List<UserTerm> terms = new ArrayList<>(block.sampleTerms());
		terms.add(UserTerm.text("method", plan.methodName()));
		provenance(plan, options, terms);
		settings(plan.settings(), "", instrument, terms);
		for (int i = 0; i < plan.segments().size(); i++) {
			PlannedSegment segment = plan.segments().get(i);
			String prefix = plan.segments().size() == 1 ? "" : "segment " + (i + 1) + " ";
			if (!prefix.isEmpty()) {
				terms.add(UserTerm.text(prefix.strip(), segment.name()));
			}
			settings(segment.settings(), prefix, instrument, terms);
			scan(segment, prefix, terms);
			calibration.apply(segment.scan())
					.ifPresent(words -> terms.add(UserTerm.text(prefix + "mass calibration", words)));
		}
		if (instrument.simulated()) {
			terms.add(new UserTerm("random seed", Long.toString(instrument.seed()), "xsd:long"));
		}
		if (instrument.time().virtual()) {
			terms.add(UserTerm.text("time", "virtual: passes only by waiting, not by the clock"));
		}
		terms.addAll(Capsule.of(plan, instrument.model()));
		return terms;
	}

	/** Who, with what, and which programs besides the drivers. */
	private static void provenance(ScanPlan plan, RunOptions options, List<UserTerm> terms) {
		if (!options.operator().isEmpty()) {
			terms.add(UserTerm.text("operator", options.operator()));
		}
		options.notes().forEach((name, value) -> terms.add(UserTerm.text(name, value)));
		if (!plan.program().tuneSet().isEmpty()) {
			terms.add(UserTerm.text("tune set", plan.program().tuneSet()));
		}
		if (plan.program().repeats() > 1) {
			terms.add(new UserTerm("repeats", Integer.toString(plan.program().repeats()), "xsd:int"));
		}
		String bundles = bundles();
		if (!bundles.isEmpty()) {
			terms.add(UserTerm.text("bundles", bundles));
		}
	}

	/** Those of ours with their versions; empty outside a product. */
	private static String bundles() {
		Bundle own = FrameworkUtil.getBundle(RunHeaders.class);
		BundleContext context = own == null ? null : own.getBundleContext();
		return context == null ? ""
				: Stream.of(context.getBundles()).filter(bundle -> OURS.test(bundle.getSymbolicName()))
						.map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion()).sorted()
						.collect(Collectors.joining(", "));
	}

	private static void settings(List<PlannedSetting> settings, String prefix, LiveInstrument instrument,
			List<UserTerm> terms) {
		for (PlannedSetting setting : settings) {
			String unit = instrument.parameter(setting.path()).map(parameter -> " [" + parameter.unit() + "]")
					.orElse("");
			terms.add(UserTerm.number(prefix + "set " + setting.path() + unit, setting.value()));
		}
	}

	private static void scan(PlannedSegment segment, String prefix, List<UserTerm> terms) {
		MassScanRequest request = segment.scan();
		if (request.monitoring()) {
			terms.add(UserTerm.text(prefix + "monitored ions [m/z]", joined(request, MonitoredIon::mz)));
			terms.add(UserTerm.text(prefix + "dwell times [s]", joined(request, MonitoredIon::dwellSeconds)));
		} else {
			terms.add(UserTerm.number(prefix + "scan speed [m/z per second]", request.speed()));
			terms.add(UserTerm.number(prefix + "scan step [m/z]", request.step()));
		}
		terms.add(UserTerm.text(prefix + "first stage", request.firstStage().name()));
		if (request.firstStage() != FirstStageMode.RF_ONLY) {
			terms.add(UserTerm.number(prefix + "first stage window [fraction of m/z]", request.firstStageWindow()));
		}
		terms.add(UserTerm.number(prefix + "second stage peak width [m/z]", request.peakWidth()));
		StageTrim trim = request.course().trim();
		if (trim.constantRatio()) {
			terms.add(UserTerm.text(prefix + "AC:DC ratio", "constant; the peak width is that at the highest m/z"));
		}
		if (!trim.equals(new StageTrim(trim.constantRatio(), 0, 0))) {
			terms.add(UserTerm.number(prefix + "first stage mass offset [u]", trim.firstOffset()));
			terms.add(UserTerm.number(prefix + "second stage mass offset [u]", trim.secondOffset()));
		}
		if (segment.alternating()) {
			terms.add(UserTerm.text(prefix + "polarity", "alternating"));
		}
		if (segment.repeats() > 1) {
			terms.add(new UserTerm(prefix + "repeats", Integer.toString(segment.repeats()), "xsd:int"));
		}
		if (segment.averaging() > 1) {
			terms.add(new UserTerm(prefix + "averaged scans", Integer.toString(segment.averaging()), "xsd:int"));
		}
		if (!segment.counted()) {
			terms.add(UserTerm.text(prefix + "ions", "into the output, not counted"));
		}
	}

	private static String joined(MassScanRequest request, ToDoubleFunction<MonitoredIon> value) {
		return request.course().ions().stream().map(ion -> String.valueOf(value.applyAsDouble(ion)))
				.collect(Collectors.joining(" "));
	}

	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(RunHeaders.class);
		return bundle == null ? "0.1.0" : bundle.getVersion().toString();
	}
}
