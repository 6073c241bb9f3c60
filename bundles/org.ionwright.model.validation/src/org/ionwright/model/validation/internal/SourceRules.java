package org.ionwright.model.validation.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.IonSource;
import org.ionwright.model.instrument.LiquidSupply;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.SampleComponent;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.internal.source.SourceParts;

/** What is sprayed. */
public final class SourceRules {

	private static final Pattern FORMULA = Pattern.compile("([A-Z][a-z]?([1-9]\\d{0,4})?)+");
	private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]?");
	private static final Set<String> ELEMENTS = Set
			.of("""
					H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb
					Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au
					Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts
					Og"""
					.split("\\s+"));

	private SourceRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(
				new CheckedRule<>("M.SAMPLE", "compounds have formulas, and the solvent is understood",
						SourceRules::sample));
	}

	private static void sample(MassSpectrometer instrument, Report report) {
		@Nullable
		IonSource source = instrument.getIonSource();
		@Nullable
		LiquidSupply supply = source == null ? null : source.getLiquidSupply();
		if (supply == null) {
			return;
		}
		SourceParts parts = new SourceParts(instrument);
		if (parts.solvent().isEmpty()) {
			report.warning(supply, InstrumentPackage.Literals.LIQUID_SUPPLY__SOLVENT, "Solvent '" + parts.solventText()
					+ "' is not understood, so that onset and vapour are not known; write for instance"
					+ " 'methanol/water 50:50 + 0.1 % formic acid'.");
		}
		if (supply.getSample() == null) {
			return;
		}
		for (SampleComponent component : supply.getSample().getComponents()) {
			formula(component, InstrumentPackage.Literals.SAMPLE_COMPONENT__FORMULA, component.getFormula(), report);
			if (component.getAdduct() != null && !component.getAdduct().isEmpty()) {
				formula(component, InstrumentPackage.Literals.SAMPLE_COMPONENT__ADDUCT, component.getAdduct(), report);
			}
		}
	}

	private static void formula(SampleComponent component, EAttribute attribute, @Nullable String formula,
			Report report) {
		if (formula == null || !FORMULA.matcher(formula).matches()) {
			report.error(component, attribute, "'" + (formula == null ? "" : formula) + "' of " + component.getName()
					+ " is no formula; write element symbols and numbers, such as C33H40N2O9.");
			return;
		}
		Matcher symbols = SYMBOL.matcher(formula);
		while (symbols.find()) {
			if (!ELEMENTS.contains(symbols.group())) {
				report.error(component, attribute, "'" + formula + "' of " + component.getName() + " has '"
						+ symbols.group() + "', which is no element; write element symbols and numbers, such as"
						+ " C33H40N2O9.");
				return;
			}
		}
	}
}
