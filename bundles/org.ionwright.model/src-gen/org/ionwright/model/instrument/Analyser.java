/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Analyser</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sorts ions by mass-to-charge ratio.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Analyser#getLowestMz <em>Lowest Mz</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Analyser#getHighestMz <em>Highest Mz</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Analyser#getChamber <em>Chamber</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getAnalyser()
 * @model abstract="true"
 *        annotation="http://www.ionwright.org/seed numerals='49'"
 * @generated
 */
public interface Analyser extends Part {
	/**
	 * Returns the value of the '<em><b>Lowest Mz</b></em>' attribute.
	 * The default value is <code>"2.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the mass axis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lowest Mz</em>' attribute.
	 * @see #setLowestMz(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getAnalyser_LowestMz()
	 * @model default="2.0"
	 *        annotation="http://www.ionwright.org/quantity label='Lowest m/z' unit='1' role='LIMIT' hardwareMin='0.1' hardwareMax='100000.0' displayUnit='m/z' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getLowestMz();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Analyser#getLowestMz <em>Lowest Mz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lowest Mz</em>' attribute.
	 * @see #getLowestMz()
	 * @generated
	 */
	void setLowestMz(double value);

	/**
	 * Returns the value of the '<em><b>Highest Mz</b></em>' attribute.
	 * The default value is <code>"4000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the mass axis; the supplies may end earlier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest Mz</em>' attribute.
	 * @see #setHighestMz(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getAnalyser_HighestMz()
	 * @model default="4000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Highest m/z' unit='1' role='LIMIT' hardwareMin='0.1' hardwareMax='100000.0' displayUnit='m/z' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getHighestMz();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Analyser#getHighestMz <em>Highest Mz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest Mz</em>' attribute.
	 * @see #getHighestMz()
	 * @generated
	 */
	void setHighestMz(double value);

	/**
	 * Returns the value of the '<em><b>Chamber</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chamber it is in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chamber</em>' reference.
	 * @see #setChamber(VacuumChamber)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getAnalyser_Chamber()
	 * @model resolveProxies="false"
	 * @generated
	 */
	VacuumChamber getChamber();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Analyser#getChamber <em>Chamber</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chamber</em>' reference.
	 * @see #getChamber()
	 * @generated
	 */
	void setChamber(VacuumChamber value);

} // Analyser
