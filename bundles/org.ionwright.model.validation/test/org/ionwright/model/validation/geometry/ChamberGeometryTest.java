package org.ionwright.model.validation.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.validation.internal.Once;
import org.junit.jupiter.api.Test;

/** What is computed of a chamber is computed once for all of the same shapes. */
class ChamberGeometryTest {

	private final BentInterfaceChamber chamber = (BentInterfaceChamber) DemoModels.instrument().getIonSource()
			.getInterface();

	@Test
	void chambersOfTheSameShapesAreEqual() {
		ChamberGeometry geometry = ChamberReader.read(chamber);
		assertEquals(geometry, ChamberReader.read(chamber));
		assertEquals(geometry.hashCode(), ChamberReader.read(chamber).hashCode());
		chamber.getPassages().get(0).setLength(0.016);
		assertNotEquals(geometry, ChamberReader.read(chamber));
		ChamberGeometry longer = ChamberReader.read(chamber);
		chamber.getExit().setPosition(0.011);
		assertNotEquals(longer, ChamberReader.read(chamber));
	}

	@Test
	void theFirstOfEqualOnesIsTakenWhileAnInstrumentIsLookedAt() {
		assertNotSame(Once.first(ChamberReader.read(chamber)), Once.first(ChamberReader.read(chamber)));
		List<ChamberGeometry> two = Once.during(
				() -> List.of(Once.first(ChamberReader.read(chamber)), Once.first(ChamberReader.read(chamber))));
		assertSame(two.get(0), two.get(1));
	}
}
