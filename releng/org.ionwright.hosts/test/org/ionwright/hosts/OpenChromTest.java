package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A workbench with an application model of its own, whose elements have the ids of those in OpenChrom. */
class OpenChromTest {

	@Test
	void everyViewAndThePerspectiveAreInItsModel() throws Exception {
		Path scratch = Places.scratch("openchrom");
		Path chem = Part.compile("chem", Places.PRODUCT, scratch).pack("org.example.chem", scratch.resolve("parts"),
				Map.of());
		Path adapter;
		try (Stream<Path> plugins = Files.list(Places.SITE.resolve("plugins"))) {
			adapter = plugins.filter(file -> file.getFileName().toString().startsWith("org.ionwright.host.openchrom_"))
					.findFirst().orElseThrow();
		}
		Variant variant = Variant.of(scratch.resolve("start"), Set.of(), List.of(Places.probe(), chem, adapter));
		Told told = variant.workbench(Places.demo(scratch.resolve("files")), Launch.NEVER, "-applicationXMI",
				"org.example.chem/model.xml");
		Set<String> views = Piece.of(Places.PRODUCT).stream().flatMap(piece -> piece.registered("view").stream())
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(views, new TreeSet<>(told.of("shared")));
		// the workbench adds the label to the id of a perspective that no plugin.xml registers
		assertTrue(told.of("stacked").stream().anyMatch(id -> id.startsWith("org.ionwright.host.openchrom.perspective")),
				told.lines().toString());
		assertEquals(views, new TreeSet<>(told.of("view")));
		assertEquals(List.of(), told.of("error"));
	}
}
