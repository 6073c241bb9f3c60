package org.ionwright.model.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.Presets;
import org.ionwright.model.instrument.CapillaryIoniser;
import org.ionwright.model.instrument.InstrumentPackage.Literals;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.ui.Pump;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.ui.common.DisplayUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One form in a bare Shell: each kind of field changes the model, and the model changes each kind of field. */
class PartFormTest {

	private final Shell shell = new Shell(Display.getDefault());
	private final MassSpectrometer instrument = DemoModels.instrument();
	private final ModelDocument<MassSpectrometer> document = new ModelDocument<>(instrument, true);
	private final PartForm form = form();

	private PartForm form() {
		shell.setLayout(new FillLayout());
		PartForm made = new PartForm(shell, document, FieldHints.NONE);
		shell.setSize(600, 600);
		shell.open();
		return made;
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	/** As wide as beside tree and drawing in a window of 1400. */
	@Test
	void noLabelPushesAFieldOutOfANarrowForm() {
		Presets.all().forEach(preset -> fits(preset.instrument()));
	}

	private static void fits(MassSpectrometer shown) {
		Shell narrow = new Shell(Display.getDefault());
		try {
			narrow.setLayout(new FillLayout());
			PartForm slim = new PartForm(narrow, new ModelDocument<>(shown, true), FieldHints.NONE);
			narrow.setSize(345, 500);
			narrow.open();
			List<EObject> parts = new ArrayList<>(List.of(shown));
			shown.eAllContents().forEachRemaining(parts::add);
			for (EObject part : parts) {
				slim.show(part);
				Pump.all();
				for (Row row : slim.rows()) {
					Control field = row.field();
					int right = Objects.requireNonNull(field.getParent()).getClientArea().width;
					String name = ModelPaths.pathOf(part, row.feature());
					assertTrue(field.getLocation().x + field.getSize().x <= right, name);
					assertTrue(field.getSize().x >= 20, name);
				}
			}
		} finally {
			narrow.dispose();
		}
	}

	@Test
	void aTypedQuantityIsTakenWithItsUnit() {
		form.show(instrument.getIonSource().getIoniser());
		Text field = (Text) field(Literals.CAPILLARY_IONISER__CAPILLARY_VOLTAGE);
		field.setText("2.5 kV");
		form.flush();
		assertEquals(2500, voltage());
		document.undo();
		assertEquals(3000, voltage());
		Pump.until("the field follows", () -> field.getText().equals("3000"));
	}

	@Test
	void theHeadingFollowsTheName() {
		form.show(instrument);
		((Text) field(Literals.MASS_SPECTROMETER__NAME)).setText("Bench 3");
		form.flush();
		form.showFindings(List.of());
		assertEquals("Bench 3 \u2013 Mass spectrometer", ((Label) form.getChildren()[0]).getText());
	}

	@Test
	void aRefusedTextStaysAndTheModelToo() {
		form.show(instrument.getIonSource().getIoniser());
		((Text) field(Literals.CAPILLARY_IONISER__CAPILLARY_VOLTAGE)).setText("9 kV");
		form.flush();
		assertEquals(3000, voltage());
		assertFalse(document.dirty());
		assertTrue(row(Literals.CAPILLARY_IONISER__CAPILLARY_VOLTAGE).sign().refusal().contains("5"));
		form.show(instrument);
		assertEquals(1, form.refused());
		form.show(instrument.getIonSource().getIoniser());
		Text again = (Text) field(Literals.CAPILLARY_IONISER__CAPILLARY_VOLTAGE);
		assertEquals("9 kV", again.getText());
		again.setText("4 kV");
		form.flush();
		assertEquals(4000, voltage());
		assertEquals(0, form.refused());
	}

	@Test
	void anotherUnitConvertsWhatIsShownAndChangesNothing() {
		form.show(instrument);
		QuantityRow row = (QuantityRow) row(Literals.MASS_SPECTROMETER__ATMOSPHERIC_PRESSURE);
		UnitPicker picker = Objects.requireNonNull(row.picker());
		picker.pick(new DisplayUnit("torr", 760d / 101325, 0));
		assertEquals("760", row.field().getText());
		picker.pick(DisplayUnit.PASCAL);
		assertEquals("101325", row.field().getText());
		form.flush();
		assertFalse(document.dirty());
	}

	@Test
	void choicesSwitchesListsAndReferences() {
		form.show(instrument.getIonSource().getIoniser());
		Combo polarity = (Combo) field(Literals.IONISER__POLARITY);
		polarity.select(1);
		polarity.notifyListeners(SWT.Selection, new Event());
		assertEquals(1, instrument.getIonSource().getIoniser().getPolarity().getValue());
		Button hv = (Button) field(Literals.CAPILLARY_IONISER__HV_ON_CAPILLARY);
		hv.setSelection(false);
		hv.notifyListeners(SWT.Selection, new Event());
		assertFalse(((CapillaryIoniser) instrument.getIonSource().getIoniser()).isHvOnCapillary());
		form.show(instrument);
		Table claims = (Table) field(Literals.MASS_SPECTROMETER__DECLARED_VARIANTS);
		int declared = instrument.getDeclaredVariants().size();
		Event check = new Event();
		check.detail = SWT.CHECK;
		check.item = claims.getItem(0);
		claims.getItem(0).setChecked(false);
		claims.notifyListeners(SWT.Selection, check);
		assertEquals(declared - 1, instrument.getDeclaredVariants().size());
		form.show(instrument.getAnalyser());
		Combo chamber = (Combo) field(Literals.ANALYSER__CHAMBER);
		chamber.select(0);
		chamber.notifyListeners(SWT.Selection, new Event());
		assertTrue(instrument.getAnalyser().getChamber() == null);
		document.undo();
		assertTrue(chamber.getSelectionIndex() > 0, "the field follows");
	}

	@Test
	void findingsStandAtTheirField() {
		form.show(instrument.getIonSource());
		form.showFindings(List.of(new Finding(Severity.WARNING, "X.1", "ionSource.coneVoltage", "too high")));
		assertEquals("X.1: too high", row(Literals.ION_SOURCE__CONE_VOLTAGE).sign().text());
		assertEquals("", row(Literals.ION_SOURCE__CONE_GAS_FLOW).sign().text());
	}

	private double voltage() {
		return ((CapillaryIoniser) instrument.getIonSource().getIoniser()).getCapillaryVoltage();
	}

	private Object field(EStructuralFeature feature) {
		return row(feature).field();
	}

	private Row row(EStructuralFeature feature) {
		return form.rows().stream().filter(row -> row.feature() == feature).findFirst().orElseThrow();
	}
}
