package org.ionwright.twin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.TwinParameter;
import org.junit.jupiter.api.Test;

class TimelineTest {

	private final Timeline timeline = new Timeline();
	private final Panel panel = new Panel(1);

	/** Falls to 1/e in a second; implicit, so a long step is wrong and must be refused. */
	private final class Decay implements Subsystem {

		private final Variable value = timeline.decades(1);
		private final List<Double> borders = new ArrayList<>();

		@Override
		public void border(double seconds) {
			borders.add(seconds);
		}

		@Override
		public double step(double seconds) {
			double before = value.get();
			value.next(before * Math.exp(-seconds));
			return before / value.get() - 1;
		}
	}

	@Test
	void stepsAreShortWhileThingsChange() {
		Decay decay = new Decay();
		timeline.add(decay);
		for (double t : new double[] { 0.5, 1, 2.5, 4 }) {
			timeline.advance(t);
			assertEquals(Math.exp(-t), decay.value.get(), 1e-9,
					"between borders decades are straight in the logarithm");
		}
		for (int i = 1; i < decay.borders.size(); i++) {
			assertTrue(decay.borders.get(i) - decay.borders.get(i - 1) <= Math.log(1.5) + 1e-9);
		}
	}

	@Test
	void stepsEndAtEventsAndAtFullMinutes() {
		List<Double> seen = new ArrayList<>();
		timeline.add(new Subsystem() {

			@Override
			public void border(double seconds) {
				seen.add(seconds);
			}

			@Override
			public double step(double seconds) {
				return 0;
			}
		});
		List<String> happened = new ArrayList<>();
		timeline.at(100, () -> happened.add("later"));
		timeline.at(30.5, () -> happened.add("sooner"));
		timeline.advance(20);
		assertEquals(List.of(), happened);
		timeline.advance(300);
		assertEquals(List.of("sooner", "later"), happened);
		for (double border : new double[] { 30.5, 60, 100, 120, 180, 240, 300 }) {
			assertTrue(seen.contains(border), border + " in " + seen);
		}
		timeline.at(10, () -> happened.add("at once"));
		assertEquals("at once", happened.getLast());
	}

	@Test
	void supplyRampsStraightAndHeaterDoesNotOvershootMuch() {
		RampedSupply supply = new RampedSupply(timeline, panel,
				TwinParameter.setting("a.voltage", "A", "V", 0, 5000, 1000, 1), 0);
		Heater heater = new Heater(timeline, panel, TwinParameter.setting("a.temperature", "B", "K", 293.15, 700, 5, 3),
				new Heater.Make(0.12, 120, 300, 50), 293.15, () -> true);
		timeline.advance(10);
		timeline.cut();
		panel.set("a.voltage", 3000);
		panel.set("a.temperature", 573.15);
		timeline.advance(11.5);
		assertEquals(1500, supply.actual(), 1e-6);
		timeline.advance(13);
		assertEquals(3000, supply.actual(), 1e-6);
		double hottest = 0;
		for (double t = 13; t < 400; t += 0.5) {
			timeline.advance(t);
			hottest = Math.max(hottest, heater.temperature());
			if (t < 60) {
				assertTrue(heater.temperature() < 293.15 + 5 * (t - 10) + 1, "no faster than its rate at " + t);
			}
		}
		assertTrue(hottest > 573.15 && hottest < 590, "overshoot to " + hottest);
		assertEquals(573.15, heater.temperature(), 0.1);
	}
}
