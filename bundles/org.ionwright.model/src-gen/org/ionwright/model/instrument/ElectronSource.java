/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Electron Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Electron source 51.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.ElectronSource#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ElectronSource#getEmission <em>Emission</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ElectronSource#getElectronEnergy <em>Electron Energy</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ElectronSource#getFilamentCurrent <em>Filament Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ElectronSource#getPairRate <em>Pair Rate</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getElectronSource()
 * @model annotation="http://www.ionwright.org/seed numerals='51'"
 * @generated
 */
public interface ElectronSource extends Part {
	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is meant to run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getElectronSource_Enabled()
	 * @model default="false"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ElectronSource#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Emission</b></em>' attribute.
	 * The default value is <code>"0.0001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Emission</em>' attribute.
	 * @see #setEmission(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getElectronSource_Emission()
	 * @model default="0.0001"
	 *        annotation="http://www.ionwright.org/quantity label='Emission' unit='A' role='SETTING' hardwareMin='0.0' hardwareMax='0.01' ratePerSecond='0.001' safeValue='0.0' displayUnit='\265A' displayFactor='1e-06' digits='0'"
	 * @generated
	 */
	double getEmission();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ElectronSource#getEmission <em>Emission</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emission</em>' attribute.
	 * @see #getEmission()
	 * @generated
	 */
	void setEmission(double value);

	/**
	 * Returns the value of the '<em><b>Electron Energy</b></em>' attribute.
	 * The default value is <code>"70.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Electron Energy</em>' attribute.
	 * @see #setElectronEnergy(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getElectronSource_ElectronEnergy()
	 * @model default="70.0"
	 *        annotation="http://www.ionwright.org/quantity label='Electron energy' unit='V' role='SETTING' hardwareMin='0.0' hardwareMax='200.0' ratePerSecond='100.0' displayUnit='V' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getElectronEnergy();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ElectronSource#getElectronEnergy <em>Electron Energy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electron Energy</em>' attribute.
	 * @see #getElectronEnergy()
	 * @generated
	 */
	void setElectronEnergy(double value);

	/**
	 * Returns the value of the '<em><b>Filament Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Filament Current</em>' attribute.
	 * @see #setFilamentCurrent(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getElectronSource_FilamentCurrent()
	 * @model transient="true"
	 *        annotation="http://www.ionwright.org/quantity label='Filament current' unit='A' role='READBACK' hardwareMin='0.0' hardwareMax='20.0' displayUnit='A' displayFactor='1' digits='2'"
	 * @generated
	 */
	double getFilamentCurrent();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ElectronSource#getFilamentCurrent <em>Filament Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filament Current</em>' attribute.
	 * @see #getFilamentCurrent()
	 * @generated
	 */
	void setFilamentCurrent(double value);

	/**
	 * Returns the value of the '<em><b>Pair Rate</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In a chamber near atmosphere: ion pairs made in the gas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pair Rate</em>' attribute.
	 * @see #setPairRate(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getElectronSource_PairRate()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Ion pairs of the electron source' unit='1/s' role='SETTING' hardwareMin='0.0' hardwareMax='1000000000000000.0' safeValue='0.0' displayUnit='ions/s' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getPairRate();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ElectronSource#getPairRate <em>Pair Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pair Rate</em>' attribute.
	 * @see #getPairRate()
	 * @generated
	 */
	void setPairRate(double value);

} // ElectronSource
