package org.ionwright.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.ionwright.drawing.Instruments.Sample;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.GasSystem;
import org.ionwright.model.instrument.Interlock;
import org.ionwright.model.instrument.IonSource;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Part;
import org.ionwright.model.instrument.Scanner;
import org.ionwright.model.instrument.SmallChamberElectrosprayIoniser;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.instrument.VacuumSystem;
import org.ionwright.model.instrument.VoltageSupply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTest {

	/** Groups, conditions and boxes of electronics have no body in the section. */
	private static final Set<Class<?>> BODILESS = Set.of(VoltageSupply.class, Interlock.class, Scanner.class,
			GasSystem.class, IonSource.class, VacuumSystem.class);

	static List<Sample> presets() {
		return Instruments.presets();
	}

	static List<Sample> random() {
		return Instruments.random(18);
	}

	@ParameterizedTest
	@MethodSource("presets")
	void everyPartWithABodyHasAShape(Sample sample) {
		Set<String> drawn = Drawing.of(sample.instrument()).items().stream().map(item -> item.tag().path())
				.collect(Collectors.toSet());
		Set<String> missing = new TreeSet<>();
		sample.instrument().eAllContents().forEachRemaining(part -> {
			if (part instanceof Part && BODILESS.stream().noneMatch(type -> type.isInstance(part))) {
				missing.add(ModelPaths.pathOf(part));
			}
		});
		missing.removeAll(drawn);
		assertEquals(Set.of(), missing);
	}

	@ParameterizedTest
	@MethodSource("presets")
	void everyPathLeadsToAPart(Sample sample) {
		Set<String> paths = Drawing.of(sample.instrument()).items().stream().map(item -> item.tag().path())
				.filter(path -> !path.isEmpty()).collect(Collectors.toSet());
		paths.removeIf(path -> ModelPaths.object(sample.instrument(), path).isPresent());
		assertEquals(Set.of(), paths);
	}

	@ParameterizedTest
	@MethodSource({ "presets", "random" })
	void textsStandFreeAndLeadersDoNotCross(Sample sample) {
		assertEquals(List.of(), Layout.findings(Drawing.of(sample.instrument())));
	}

	@Test
	void noModelIsTooBadToDraw() {
		for (Sample sample : Instruments.hostile()) {
			Scene scene = Drawing.of(sample.instrument());
			assertFalse(scene.items().isEmpty(), sample.name());
			for (Item item : scene.items()) {
				Box box = item.bounds();
				assertTrue(Double.isFinite(box.width()) && Double.isFinite(box.height()),
						sample.name() + ": " + item.tag() + " at " + box);
			}
		}
	}

	@Test
	void lengthsAreToScale() {
		MassSpectrometer demo = DemoModels.instrument();
		Scene scene = Drawing.of(demo);
		assertEquals(50 * scene.scale() / 1000, rods(scene, "analyser.stages[0]").width(), 1e-9);
		assertEquals(2 * 4.52 * scene.scale() / 1000, rods(scene, "analyser.stages[0]").height(), 1e-9);
		double tilt = Math.toRadians(6);
		assertEquals((200 * Math.cos(tilt) + 2 * 4.52 * Math.sin(tilt)) * scene.scale() / 1000,
				rods(scene, "analyser.stages[1]").width(), 1e-9);
		// Length to the near wall of the second passage and half its width beyond; its width.
		Box first = gas(scene, "ionSource.interface.passages[0]");
		assertEquals((15 + 4.5 / 2) * scene.scale() / 1000, first.width(), 1e-9);
		assertEquals(3.8 * scene.scale() / 1000, first.height(), 1e-9);
		Box second = gas(scene, "ionSource.interface.passages[1]");
		assertEquals(4.5 * scene.scale() / 1000, second.width(), 1e-9);
	}

	@Test
	void aLongStageIsBroken() {
		MassSpectrometer demo = DemoModels.instrument();
		TandemMassFilter filter = (TandemMassFilter) demo.getAnalyser();
		filter.getStages().get(1).setTiltAngle(0);
		filter.getStages().get(0).setTiltAngle(0);
		filter.getStages().get(1).setLength(1.2);
		Scene scene = Drawing.of(demo);
		assertEquals(20 * 15 * scene.scale() / 1000, rods(scene, "analyser.stages[1]").width(), 1e-6);
		assertTrue(scene.items().stream().anyMatch(
				item -> item instanceof Line line && line.pen() == Pen.CUT && line.tag().path().endsWith("stages[1]")));
	}

	@Test
	void hoverTextsHaveNumeralAndValue() {
		Sample fig2 = presets().stream().filter(sample -> sample.name().startsWith("fig2")).findFirst().orElseThrow();
		Set<String> hovers = Drawing.of(fig2.instrument()).items().stream().map(item -> item.tag().hover())
				.collect(Collectors.toSet());
		assertTrue(hovers.contains("pinhole 35 (35 in seed 001): 100 µm")
				|| hovers.contains("pinhole (35 in seed 001): 100 µm"), hovers.toString());
		assertTrue(hovers.stream().anyMatch(hover -> hover.startsWith("tube (63 in seed 001): through plug 15")));
	}

	@Test
	void tipsDiffer() {
		Sample fig2 = presets().stream().filter(sample -> sample.name().startsWith("fig2")).findFirst().orElseThrow();
		SmallChamberElectrosprayIoniser ioniser = (SmallChamberElectrosprayIoniser) fig2.instrument().getIonSource()
				.getIoniser();
		Set<List<Point>> outlines = new java.util.HashSet<>();
		for (var tip : org.ionwright.model.instrument.TipShape.values()) {
			ioniser.getCapillary().setTip(tip);
			Area wall = Drawing.of(fig2.instrument()).items().stream()
					.filter(item -> item instanceof Area area && area.material() == Material.INSERT
							&& area.tag().path().equals("ionSource.ioniser.capillary"))
					.map(Area.class::cast).findFirst().orElseThrow();
			outlines.add(wall.outline());
		}
		assertEquals(5, outlines.size());
	}

	@Test
	void handlesChangeValuesByTheScale() {
		MassSpectrometer demo = DemoModels.instrument();
		Scene scene = Drawing.of(demo);
		Handle length = handle(scene, "analyser.stages[0].length");
		assertEquals(0.01, length.change(length.direction().times(0.01 * scene.scale())), 1e-12);
		Handle tilt = handle(scene, "analyser.stages[0].tiltAngle");
		assertEquals(Math.toRadians(1), tilt.change(tilt.direction().times(0.2 * Math.toRadians(1) * scene.scale())),
				1e-9);
		Handle position = handle(scene, "ionSource.interface.exit.position");
		assertEquals(0.001, position.change(new Point(0, 0.001 * scene.scale())), 1e-12);
		for (Handle handle : scene.handles()) {
			assertTrue(ModelPaths.resolve(demo, handle.path()).isPresent(), handle.path());
			assertEquals(1, handle.direction().length(), 1e-9, handle.path());
		}
	}

	@Test
	void hitFindsTheTopmostPart() {
		Scene scene = Drawing.of(DemoModels.instrument());
		Box rods = rods(scene, "analyser.stages[0]");
		assertEquals("analyser.stages[0]",
				scene.at(new Point(rods.left() + 2, rods.centre().y()), 0.5).orElseThrow().path());
		assertTrue(scene.at(new Point(1, scene.height() - 1), 0.5).isEmpty());
	}

	@Test
	void theSameModelGivesTheSameDrawing() {
		assertEquals(SvgWriter.write(Drawing.of(DemoModels.instrument()), Palette.LIGHT),
				SvgWriter.write(Drawing.of(DemoModels.instrument()), Palette.LIGHT));
	}

	private static Handle handle(Scene scene, String path) {
		return scene.handles().stream().filter(handle -> handle.path().equals(path)).findFirst().orElseThrow();
	}

	/** Of the upper rod. */
	private static Box rods(Scene scene, String path) {
		return areas(scene, path, Material.ROD).get(0).bounds();
	}

	private static Box gas(Scene scene, String path) {
		return areas(scene, path, Material.GAS).get(0).bounds();
	}

	private static List<Area> areas(Scene scene, String path, Material material) {
		return scene.items().stream().filter(
				item -> item instanceof Area area && area.material() == material && area.tag().path().equals(path))
				.map(Area.class::cast).toList();
	}
}
