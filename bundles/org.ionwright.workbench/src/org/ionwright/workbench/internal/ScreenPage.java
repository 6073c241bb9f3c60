package org.ionwright.workbench.internal;

import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ColorFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.ionwright.ui.common.RangeTip;
import org.ionwright.ui.common.ScreenSettings.Dimension;
import org.ionwright.ui.common.ScreenSettings;
import org.ionwright.ui.common.ThemeColors;

/** Preferences of what is on screen: {@link ScreenSettings}. */
public final class ScreenPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final RGB WHITE = new RGB(255, 255, 255);

	public ScreenPage() {
		super(GRID);
	}

	@Override
	public void init(@Nullable IWorkbench workbench) {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, ScreenSettings.NODE);
		store.setDefault(ScreenSettings.UPDATES, ScreenSettings.MOST_UPDATES);
		ThemeColors usual = ThemeColors.on(WHITE);
		for (int place = 0; place < ScreenSettings.TRACES; place++) {
			PreferenceConverter.setDefault(store, ScreenSettings.traceKey(place), usual.series(place).getRGB());
		}
		setPreferenceStore(store);
		setDescription(Messages.Screen_description);
	}

	@Override
	protected void createFieldEditors() {
		for (Dimension dimension : Dimension.values()) {
			addField(new ComboFieldEditor(dimension.key(), switch (dimension) {
			case PRESSURE -> Messages.Screen_pressure;
			case TEMPERATURE -> Messages.Screen_temperature;
			case GAS_FLOW -> Messages.Screen_gasFlow;
			}, choices(dimension), getFieldEditorParent()));
		}
		IntegerFieldEditor updates = new IntegerFieldEditor(ScreenSettings.UPDATES, Messages.Screen_updates,
				getFieldEditorParent(), 2);
		updates.setValidRange(1, ScreenSettings.MOST_UPDATES);
		updates.setErrorMessage(NLS.bind(Messages.Screen_updatesRange, ScreenSettings.MOST_UPDATES));
		updates.getTextControl(getFieldEditorParent())
				.setToolTipText(RangeTip.line(1, ScreenSettings.MOST_UPDATES, "1/s"));
		addField(updates);
		addField(new BooleanFieldEditor(ScreenSettings.OWN_TRACES, Messages.Screen_ownTraces, getFieldEditorParent()));
		for (int place = 0; place < ScreenSettings.TRACES; place++) {
			addField(new ColorFieldEditor(ScreenSettings.traceKey(place), NLS.bind(Messages.Screen_trace, place + 1),
					getFieldEditorParent()));
		}
	}

	private static String[][] choices(Dimension dimension) {
		return Stream.concat(Stream.of(new String[][] { { Messages.Screen_asInstrument, "" } }),
				dimension.symbols().stream().map(symbol -> new String[] { symbol, symbol })).toArray(String[][]::new);
	}
}
