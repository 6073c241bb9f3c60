package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A workbench whose application model has the ids of that of OpenChrom, and whose views and perspectives are chosen from the model:
 * the adapter is installed, everything opens, and it is as before when it is uninstalled.
 */
@TestMethodOrder(OrderAnnotation.class)
class OpenChromTest {

	private static final String FEATURE = "org.ionwright.openchrom.feature.feature.group";
	private static final String PERSPECTIVE = "org.ionwright.workbench.perspective";

	private static Path scratch = Path.of("");
	private static Path files = Path.of("");
	private static Host host = new Host(Path.of(""));
	private static Set<String> bundlesBefore = Set.of();
	private static Set<String> rootsBefore = Set.of();
	private static Told before = new Told(List.of());

	@BeforeAll
	static void makeTheWorkbench() throws Exception {
		scratch = Places.scratch("openchrom");
		host = Host.copy(Places.HOST, scratch.resolve("host"));
		Path plugins = Files.createDirectories(scratch.resolve("tools/plugins"));
		Files.copy(Places.probe(), plugins.resolve("org.example.probe.jar"));
		Part.compile("chem", Places.HOST, scratch).pack("org.example.chem", plugins, Map.of());
		host.publish(plugins.getParent(), scratch.resolve("tools-site"));
		host.director("-repository", scratch.resolve("tools-site").toUri().toString(), "-installIU",
				"org.example.probe,org.example.chem");
		files = Places.demo(scratch.resolve("files"));
	}

	/** The options are those that ChemClipse is started with. */
	private static Told start(String workspace) throws Exception {
		return new Launch(host.folder(), "org.example.chem.application",
				List.of("-clearPersistedState", "-applicationXMI", "org.example.chem/Application.e4xmi"))
				.workbench(scratch.resolve(workspace), files, Launch.NEVER);
	}

	@Test
	@Order(1)
	void itKnowsNothingOfUs() throws Exception {
		before = start("before");
		bundlesBefore = host.bundles();
		rootsBefore = host.roots();
		assertEquals(1, before.of("choice").size(), before.lines().toString());
		assertEquals(List.of("org.eclipse.ui.navigator.ProjectExplorer Project Explorer"), before.of("listed"));
	}

	@Test
	@Order(2)
	void everyViewAndThePerspectiveAreChosenFromItsModelAndOpen() throws Exception {
		host.director("-repository", "jar:" + Places.ZIP.toUri() + "!/", "-installIU", FEATURE);
		Told told = start("installed");
		assertEquals(before.of("error"), told.of("error"));
		List<String> choices = new ArrayList<>(before.of("choice"));
		choices.add(PERSPECTIVE);
		assertEquals(choices, told.of("choice"));
		Set<String> views = ForeignHostTest.registered("view");
		Set<String> listed = new TreeSet<>(told.of("listed"));
		assertTrue(listed.removeAll(before.of("listed")), listed.toString());
		assertEquals(views, listed.stream().map(line -> line.replaceAll(" .*", ""))
				.collect(Collectors.toCollection(TreeSet::new)));
		assertTrue(listed.contains("org.ionwright.device.ui.inbox Device Inbox"), listed.toString());
		assertEquals(views, new TreeSet<>(told.of("shown")));
		assertEquals(views, new TreeSet<>(told.of("view")));
		assertTrue(told.of("perspective").contains(PERSPECTIVE), told.lines().toString());
		assertTrue(told.of("editor").stream().anyMatch(editor -> editor.endsWith(" of demo.method")),
				told.lines().toString());
		assertTrue(told.of("run").stream().anyMatch(run -> run.contains(".mzML")), told.lines().toString());
	}

	@Test
	@Order(3)
	void itIsAsBeforeWhenTheAdapterIsUninstalled() throws Exception {
		host.director("-uninstallIU", FEATURE);
		assertEquals(rootsBefore, host.roots());
		assertEquals(bundlesBefore, host.bundles());
		Told told = start("installed");
		for (String kind : List.of("choice", "listed", "error")) {
			assertEquals(before.of(kind), told.of(kind));
		}
	}
}
