package org.ionwright.method.ui.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.DemoModels;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.Condition;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.form.FieldHints;
import org.junit.jupiter.api.Test;

class MergeTest {

	private static final MethodFactory MAKE = MethodFactory.eINSTANCE;

	private final AcquisitionMethod base = method();
	private final AcquisitionMethod mine = EcoreUtil.copy(base);
	private final AcquisitionMethod theirs = EcoreUtil.copy(base);

	private static AcquisitionMethod method() {
		AcquisitionMethod method = DemoModels.method();
		MethodSegment segment = MAKE.createMethodSegment();
		segment.setName("ions");
		SelectedIonMonitoring scan = MAKE.createSelectedIonMonitoring();
		for (String name : List.of("a", "b", "c")) {
			MonitoredIon ion = MAKE.createMonitoredIon();
			ion.setName(name);
			ion.setMz(100 + name.charAt(0));
			scan.getIons().add(ion);
		}
		segment.setScan(scan);
		method.getSegments().add(segment);
		return method;
	}

	private List<Change> changes() {
		return Merge.of(base, mine, theirs, FieldHints.NONE);
	}

	private static FullScan scan(AcquisitionMethod of) {
		return (FullScan) of.getSegments().getFirst().getScan();
	}

	private static EList<MonitoredIon> ions(AcquisitionMethod of) {
		return ((SelectedIonMonitoring) of.getSegments().getLast().getScan()).getIons();
	}

	private void expect(String... lines) {
		assertEquals(String.join("\n", lines), String.join("\n", changes().stream().map(Change::toString).toList()));
	}

	private static void take(AcquisitionMethod into, List<Change> taken) {
		Merge.take(taken, new ModelDocument<>(into, true));
	}

	@Test
	void whatOnlyTheyChangedIsTakenAndWhatOnlyIChangedStays() {
		scan(theirs).setPeakWidth(0.5);
		scan(mine).setStep(0.2);
		expect("segments[full scan].scan Peak width: 0.7\u2009m/z <- 0.5\u2009m/z");
		take(mine, changes());
		assertEquals("0.5 0.2", scan(mine).getPeakWidth() + " " + scan(mine).getStep());
	}

	@Test
	void whatBothChangedIsAConflictUnlessItIsTheSame() {
		scan(theirs).setPeakWidth(0.5);
		scan(mine).setPeakWidth(0.6);
		scan(theirs).setStep(0.2);
		scan(mine).setStep(0.2);
		expect("! segments[full scan].scan Peak width: 0.6\u2009m/z <- 0.5\u2009m/z");
	}

	@Test
	void partsComeAndGo() {
		ions(theirs).remove(1);
		MonitoredIon added = MAKE.createMonitoredIon();
		added.setName("d");
		ions(theirs).addFirst(added);
		ions(mine).removeLast();
		expect("segments[ions].scan.ions[b]: b <- ", "segments[ions].scan.ions[d]:  <- d");
		take(mine, changes());
		assertEquals(List.of("d", "a"), ions(mine).stream().map(MonitoredIon::getName).toList());
	}

	@Test
	void changedHereAndRemovedThereIsAConflictAndTheOtherWayRound() {
		ions(mine).getFirst().setMz(123);
		ions(theirs).removeFirst();
		scan(theirs).setStep(0.3);
		mine.getSegments().removeFirst();
		expect("! segments[ions].scan.ions[a]: a <- ", "! segments[full scan]:  <- full scan");
	}

	@Test
	void anotherNameIsNoOtherPart() {
		theirs.getSegments().getFirst().setName("survey");
		ions(theirs).get(1).setName("B");
		expect("segments[full scan] Name: full scan <- survey", "segments[ions].scan.ions[b] Name: b <- B");
	}

	@Test
	void theOrderOfSettingsCounts() {
		theirs.getSettings().move(0, 9);
		assertEquals(1, changes().size());
		assertFalse(changes().getFirst().conflict());
		take(mine, changes());
		assertTrue(EcoreUtil.equals(mine, theirs));
	}

	@Test
	void aScanOfAnotherKindIsTakenAsAWhole() {
		theirs.getSegments().getFirst().setScan(EcoreUtil.copy(theirs.getSegments().getLast().getScan()));
		expect("segments[full scan].scan: Full scan <- Selected ion monitoring");
		take(mine, changes());
		assertTrue(EcoreUtil.equals(mine, theirs));
	}

	@Test
	void takingIsOneStepToUndo() {
		scan(theirs).setPeakWidth(0.5);
		ions(theirs).clear();
		ModelDocument<AcquisitionMethod> document = new ModelDocument<>(mine, true);
		Merge.take(changes(), document);
		assertTrue(EcoreUtil.equals(mine, theirs));
		document.undo();
		assertTrue(EcoreUtil.equals(mine, base));
		assertFalse(document.canUndo());
	}

	/** Random edits: all that differs, taken, leaves nothing that differs; and merges of one changed side are that side. */
	@Test
	void takingAllMakesBothTheSame() {
		Random random = new Random(17);
		for (int round = 0; round < 300; round++) {
			AcquisitionMethod left = EcoreUtil.copy(base);
			AcquisitionMethod right = EcoreUtil.copy(base);
			for (int i = random.nextInt(6); i >= 0; i--) {
				edit(left, random);
				edit(right, random);
			}
			AcquisitionMethod merged = EcoreUtil.copy(left);
			assertEquals(List.of(), Merge.of(base, left, base, FieldHints.NONE), "nothing changed there");
			assertEquals(List.of(), Merge.of(base, left, EcoreUtil.copy(left), FieldHints.NONE),
					"the same on both sides");
			for (int step = 0; step < 4; step++) {
				take(merged, Merge.of(merged, merged, right, FieldHints.NONE));
			}
			assertEquals(List.of(), Merge.of(merged, merged, right, FieldHints.NONE), "round " + round);
			AcquisitionMethod followed = EcoreUtil.copy(base);
			assertTrue(Merge.of(base, followed, right, FieldHints.NONE).stream().noneMatch(Change::conflict));
		}
	}

	private static void edit(AcquisitionMethod method, Random random) {
		List<EObject> parts = new ArrayList<>();
		method.eAllContents().forEachRemaining(parts::add);
		EObject part = parts.get(random.nextInt(parts.size()));
		switch (random.nextInt(5)) {
		case 0 -> {
			if (part instanceof MethodSetting setting) {
				setting.setValue(random.nextInt(10));
			} else if (part instanceof MonitoredIon ion) {
				ion.setMz(100 + random.nextInt(10));
			} else if (part instanceof MethodSegment segment) {
				segment.setName("s" + random.nextInt(4));
			}
		}
		case 1 -> {
			if (part.eContainmentFeature().isMany() && !(part instanceof MethodSegment)) {
				EcoreUtil.remove(part);
			}
		}
		case 2 -> {
			if (part.eContainmentFeature().isMany()) {
				list(part).add(random.nextInt(list(part).size()), EcoreUtil.copy(part));
			}
		}
		case 3 -> {
			if (part.eContainmentFeature().isMany()) {
				list(part).move(random.nextInt(list(part).size()), part);
			}
		}
		default -> {
			Condition condition = MAKE.createCondition();
			condition.setName("c" + random.nextInt(3));
			method.getConditions().add(condition);
		}
		}
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> list(EObject part) {
		return (EList<EObject>) part.eContainer().eGet(part.eContainmentFeature());
	}
}
