package org.ionwright.scan.ui.internal;

import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.ionwright.scan.ui.internal.desk.RunPreferences;
import org.ionwright.ui.common.RangeTip;

/** Preferences of runs: {@link RunPreferences}. */
public final class RunPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public RunPage() {
		super(GRID);
	}

	@Override
	public void init(@Nullable IWorkbench workbench) {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, RunPreferences.NODE);
		store.setDefault(RunPreferences.PACE, 1);
		store.setDefault(RunPreferences.PAUSE_MINUTES, RunPreferences.MOST_PAUSE_MINUTES);
		setPreferenceStore(store);
		setDescription(Messages.Runs_description);
	}

	@Override
	protected void createFieldEditors() {
		DirectoryFieldEditor folder = new DirectoryFieldEditor(RunPreferences.FOLDER, Messages.Runs_folder,
				getFieldEditorParent()) {
			@Override
			protected boolean doCheckState() {
				return getStringValue().isBlank() || super.doCheckState()
						&& RunPreferences.folder(getStringValue()).isPresent();
			}
		};
		folder.setErrorMessage(Messages.Runs_folderMissing);
		addField(folder);
		addField(new ComboFieldEditor(RunPreferences.PACE, Messages.Runs_pace,
				IntStream.of(1, 2, RunPreferences.FASTEST)
						.mapToObj(pace -> new String[] {
								pace == 1 ? Messages.Runs_realPace : NLS.bind(Messages.Runs_fasterPace, pace),
								String.valueOf(pace) })
						.toArray(String[][]::new),
				getFieldEditorParent()));
		IntegerFieldEditor pause = new IntegerFieldEditor(RunPreferences.PAUSE_MINUTES, Messages.Runs_pause,
				getFieldEditorParent(), 2);
		pause.setValidRange(1, RunPreferences.MOST_PAUSE_MINUTES);
		pause.setErrorMessage(NLS.bind(Messages.Runs_pauseRange, RunPreferences.MOST_PAUSE_MINUTES));
		pause.getTextControl(getFieldEditorParent())
				.setToolTipText(RangeTip.line(1, RunPreferences.MOST_PAUSE_MINUTES, "min"));
		addField(pause);
	}
}
