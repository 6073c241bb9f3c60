package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A workbench that is not ours: installed into, used, updated, and left as it was. */
@TestMethodOrder(OrderAnnotation.class)
class ForeignHostTest {

	private static final List<String> FEATURES = List.of("org.ionwright.feature.feature.group",
			"org.ionwright.drivers.feature.feature.group", "org.ionwright.ui.feature.feature.group",
			"org.ionwright.sdk.feature.feature.group", "org.ionwright.source.feature.feature.group",
			"org.ionwright.openchrom.feature.feature.group");
	private static Path scratch;
	private static Path files;
	private static Host host;
	private static Set<String> bundlesBefore;
	private static Set<String> rootsBefore;
	private static List<String> errorsBefore;

	@BeforeAll
	static void copyTheHostWithTheProbe() throws Exception {
		scratch = Places.scratch("host");
		host = Host.copy(Places.HOST, scratch.resolve("host"));
		Path plugins = Files.createDirectories(scratch.resolve("probe/plugins"));
		Files.copy(Places.probe(), plugins.resolve("org.example.probe.jar"));
		install(plugins.getParent(), Set.of("org.example.probe"));
		files = Places.demo(scratch.resolve("files"));
	}

	@Test
	@Order(1)
	void theHostKnowsNothingOfUs() throws Exception {
		Told told = host.workbench("before", files);
		assertEquals(List.of(), told.of("view"));
		assertTrue(host.bundles().stream().noneMatch(bundle -> bundle.startsWith("org.ionwright.")));
		bundlesBefore = host.bundles();
		rootsBefore = host.roots();
		errorsBefore = told.of("error");
	}

	@Test
	@Order(2)
	void everyFeatureIsInstalledFromOurZippedSiteAlone() throws Exception {
		host.director("-repository", "jar:" + Places.ZIP.toUri() + "!/", "-installIU", String.join(",", FEATURES));
		assertEquals(FEATURES.size() + rootsBefore.size(), host.roots().size(), () -> roots().toString());
	}

	@Test
	@Order(3)
	void everyViewAndEditorOpensAndAScanRuns() throws Exception {
		Told told = host.workbench("installed", files);
		check(told);
		assertEquals(List.of(), told.of("sheet"));
	}

	@Test
	@Order(4)
	void theCommandLineRuns() throws Exception {
		String drivers = host.application("org.ionwright.cli.application", "drivers");
		assertTrue(drivers.lines().anyMatch(line -> line.startsWith("sim")), drivers);
		Path run = scratch.resolve("run.mzML");
		host.application("org.ionwright.cli.application", "acquire", "--method",
				files.resolve("demo.method").toString(), "--out", run.toString());
		assertTrue(Files.size(run) > 0);
	}

	@Test
	@Order(5)
	void aNewerBuildReplacesIt() throws Exception {
		Path newer = scratch.resolve("newer");
		String old = NewerSite.write(Places.SITE, newer);
		Path site = scratch.resolve("newer-site");
		host.publish(newer, site);
		String next = NewerSite.next(old);
		host.director("-repository", site.toUri().toString(), "-uninstallIU", String.join(",", FEATURES), "-installIU",
				FEATURES.stream().map(feature -> feature + "/" + next).collect(Collectors.joining(",")));
		Set<String> ours = host.bundles().stream().filter(bundle -> bundle.startsWith("org.ionwright."))
				.collect(Collectors.toCollection(TreeSet::new));
		assertFalse(ours.isEmpty());
		assertTrue(ours.stream().allMatch(bundle -> bundle.contains(" " + next + " ")), ours.toString());
		check(host.workbench("updated", files));
	}

	@Test
	@Order(6)
	void itsOwnHelpAndCheatSheetsShowOurs() throws Exception {
		Path help = scratch.resolve("help");
		PlatformHelp.copy(Places.HELP, help.resolve("plugins"));
		install(help, PlatformHelp.BUNDLES);
		Told told = host.workbench("help", files);
		host.director("-uninstallIU", String.join(",", PlatformHelp.BUNDLES));
		check(told);
		assertEquals(Set.of("org.ionwright.help.firstScan", "org.ionwright.help.driver"), Set.copyOf(told.of("sheet")));
		for (String said : List.of("First scan", "Connect the instrument", "Write a driver")) {
			assertTrue(told.of("said").contains(said), told.lines().toString());
		}
		assertEquals(1, told.of("help").size(), told.lines().toString());
	}

	@Test
	@Order(7)
	void theHostIsAsBeforeWhenItIsUninstalled() throws Exception {
		host.director("-uninstallIU", String.join(",", FEATURES));
		assertEquals(rootsBefore, host.roots());
		assertEquals(bundlesBefore, host.bundles());
		Told told = host.workbench("after", files);
		assertEquals(List.of(), told.of("view"));
		assertEquals(errorsBefore, told.of("error"));
	}

	private static void install(Path folder, Set<String> bundles) throws Exception {
		Path site = folder.resolveSibling(folder.getFileName() + "-site");
		host.publish(folder, site);
		host.director("-repository", site.toUri().toString(), "-installIU", String.join(",", bundles));
	}

	private static String roots() {
		try {
			return host.director("-listInstalledRoots");
		} catch (IOException | InterruptedException e) {
			return e.toString();
		}
	}

	private static void check(Told told) throws IOException {
		assertEquals(errorsBefore, told.of("error"));
		assertEquals(registered("view"), new TreeSet<>(told.of("view")));
		assertEquals(registered("perspective"), new TreeSet<>(told.of("perspective")));
		assertEquals(registered("view"), new TreeSet<>(told.of("context")));
		assertEquals(1, told.of("book").size(), told.lines().toString());
		List<String> editors = told.of("editor");
		assertTrue(editors.stream().anyMatch(editor -> editor.endsWith(" of demo.instrument")), editors.toString());
		assertTrue(editors.stream().anyMatch(editor -> editor.endsWith(" of demo.method")), editors.toString());
		assertTrue(told.of("run").stream().anyMatch(run -> run.contains(".mzML")), told.lines().toString());
	}

	/** Identifiers in the plugin.xml of our bundles; the viewer of the help is in our own product only. */
	static Set<String> registered(String element) throws IOException {
		Pattern pattern = Pattern.compile("<" + element + "\\s+id=\"(org\\.ionwright\\.[\\w.]+)\"\\s+name=");
		try (Stream<Path> bundles = Files.list(Places.ROOT.resolve("bundles"))) {
			Set<String> all = new TreeSet<>();
			for (Path file : bundles.filter(bundle -> !bundle.endsWith("org.ionwright.help.ui"))
					.map(bundle -> bundle.resolve("plugin.xml")).filter(Files::exists).toList()) {
				pattern.matcher(Files.readString(file)).results().forEach(found -> all.add(found.group(1)));
			}
			return all;
		}
	}
}
