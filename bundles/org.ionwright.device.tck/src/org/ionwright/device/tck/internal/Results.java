package org.ionwright.device.tck.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.CodeSource;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.ionwright.device.KitReport;
import org.ionwright.device.KitReport.Result;
import org.ionwright.device.spi.DriverFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Makes tests of checks and keeps how they went, for the report. */
public final class Results {

	/** Version of the kit: that of its exported package. */
	public static final String KIT = "1.0";

	private final String key;
	private final Supplier<Map<String, String>> leftOut;
	private final List<KitReport.Check> checks = new ArrayList<>();
	private final Set<String> groups = new LinkedHashSet<>();
	private final Set<String> names = new HashSet<>();
	private int planned;

	/**
	 * @param test
	 *            name of the test class: tests of several models of one driver share a report
	 * @param leftOut
	 *            reasons by name of a parameter or a check
	 */
	public Results(String test, Supplier<Map<String, String>> leftOut) {
		key = "[" + test.replaceFirst("(Driver)?(Contract)?Test$", "") + "] ";
		this.leftOut = leftOut;
	}

	/** One container per check, in which each parameter has its test. */
	public List<DynamicNode> nodes(Suite group, Subject subject) throws Exception {
		List<Check> found = group.of(subject);
		if (found.isEmpty()) {
			groups.add(group.name());
			checks.add(new KitReport.Check(group.capability(), Result.NOT_OFFERED, ""));
			return List.of();
		}
		return nodes(group.name(), found);
	}

	/** The same for checks that need no capability. */
	public List<DynamicNode> nodes(String group, List<Check> found) {
		groups.add(group);
		planned += found.size();
		found.forEach(check -> names.addAll(List.of(check.name(), check.parameter())));
		Map<String, List<Check>> named = found.stream()
				.collect(Collectors.groupingBy(Check::name, LinkedHashMap::new, Collectors.toList()));
		List<DynamicNode> nodes = new ArrayList<>();
		named.forEach((name, same) -> {
			if (same.size() == 1 && same.getFirst().parameter().isEmpty()) {
				nodes.add(test(name, same.getFirst()));
			} else {
				nodes.add(DynamicContainer.dynamicContainer(name,
						same.stream().map(check -> test(check.parameter(), check))));
			}
		});
		return nodes;
	}

	private DynamicTest test(String name, Check check) {
		return DynamicTest.dynamicTest(name, () -> {
			Map<String, String> reasons = leftOut.get();
			String reason = reasons.getOrDefault(check.parameter(), reasons.getOrDefault(check.name(), ""));
			if (!reason.isEmpty()) {
				checks.add(new KitReport.Check(check.title(), Result.LEFT_OUT, reason));
				Assumptions.abort("left out: " + reason);
			}
			try {
				check.body().run();
				checks.add(new KitReport.Check(check.title(), Result.PASSED, ""));
			} catch (AssertionError | Exception e) {
				String message = String.valueOf(e.getMessage());
				checks.add(new KitReport.Check(check.title(), Result.FAILED, message.lines().findFirst().orElse("")));
				throw new AssertionError(check.title() + ": " + message, e);
			}
		});
	}

	/** Writes the report among the classes of the driver, so that it is packed with them; not when only a part was run. */
	public void write(DriverFactory factory, String scheme, boolean simulator) throws IOException {
		long done = checks.stream().filter(check -> check.result() != Result.NOT_OFFERED).count();
		if (groups.size() < Suite.values().length || done < planned) {
			return;
		}
		Path classes = classes(factory.getClass());
		leftOut.get().forEach((name, reason) -> {
			if (!names.contains(name)) {
				checks.add(
						new KitReport.Check("no such check and no such parameter: " + name, Result.LEFT_OUT, reason));
			}
		});
		Path file = classes.resolve(KitReport.path(scheme));
		Files.createDirectories(file.getParent());
		// other tests of the driver may run at the same time, in processes of their own
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE); FileLock held = channel.lock()) {
			List<KitReport.Check> all = others(
					new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8));
			checks.forEach(check -> all.add(new KitReport.Check(key + check.name(), check.result(), check.text())));
			KitReport report = new KitReport(scheme, DriverVersion.of(factory.getClass(), classes), KIT,
					Instant.now().truncatedTo(ChronoUnit.SECONDS), simulator ? "simulator" : "device", all);
			channel.truncate(0);
			channel.write(StandardCharsets.UTF_8.encode(report.text()));
		}
	}

	/** What other tests of the driver have found out. */
	private List<KitReport.Check> others(String report) throws IOException {
		if (report.isEmpty()) {
			return new ArrayList<>();
		}
		return new ArrayList<>(
				KitReport.parse(report).checks().stream().filter(check -> !check.name().startsWith(key)).toList());
	}

	/** The folder a class was loaded from; one for the report alone when that is no folder. */
	private static Path classes(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		try {
			if (source != null && source.getLocation() != null) {
				Path path = Path.of(source.getLocation().toURI());
				if (Files.isDirectory(path)) {
					return path;
				}
			}
		} catch (URISyntaxException | IllegalArgumentException e) {
			// not a file
		}
		return Path.of("target", "kit");
	}
}
