/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Insulating Plug</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Plug 15 that holds the capillary.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.InsulatingPlug#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.InsulatingPlug#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.InsulatingPlug#getDielectricStrength <em>Dielectric Strength</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.InsulatingPlug#getMaxTemperature <em>Max Temperature</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getInsulatingPlug()
 * @model annotation="http://www.ionwright.org/seed numerals='15'"
 * @generated
 */
public interface InsulatingPlug extends Part {
	/**
	 * Returns the value of the '<em><b>Material</b></em>' attribute.
	 * The default value is <code>"PEEK"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.InsulatorMaterial}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the plug.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' attribute.
	 * @see org.ionwright.model.instrument.InsulatorMaterial
	 * @see #setMaterial(InsulatorMaterial)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getInsulatingPlug_Material()
	 * @model default="PEEK"
	 * @generated
	 */
	InsulatorMaterial getMaterial();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.InsulatingPlug#getMaterial <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' attribute.
	 * @see org.ionwright.model.instrument.InsulatorMaterial
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(InsulatorMaterial value);

	/**
	 * Returns the value of the '<em><b>Thickness</b></em>' attribute.
	 * The default value is <code>"0.01"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thickness</em>' attribute.
	 * @see #setThickness(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getInsulatingPlug_Thickness()
	 * @model default="0.01"
	 *        annotation="http://www.ionwright.org/quantity label='Plug thickness' unit='m' role='FACT' hardwareMin='1e-05' hardwareMax='0.5' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getThickness();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.InsulatingPlug#getThickness <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness</em>' attribute.
	 * @see #getThickness()
	 * @generated
	 */
	void setThickness(double value);

	/**
	 * Returns the value of the '<em><b>Dielectric Strength</b></em>' attribute.
	 * The default value is <code>"19000000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dielectric Strength</em>' attribute.
	 * @see #setDielectricStrength(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getInsulatingPlug_DielectricStrength()
	 * @model default="19000000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Dielectric strength' unit='V/m' role='FACT' hardwareMin='100000.0' hardwareMax='1000000000.0' displayUnit='kV/mm' displayFactor='1000000.0' digits='1'"
	 * @generated
	 */
	double getDielectricStrength();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.InsulatingPlug#getDielectricStrength <em>Dielectric Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dielectric Strength</em>' attribute.
	 * @see #getDielectricStrength()
	 * @generated
	 */
	void setDielectricStrength(double value);

	/**
	 * Returns the value of the '<em><b>Max Temperature</b></em>' attribute.
	 * The default value is <code>"523.15"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Temperature</em>' attribute.
	 * @see #setMaxTemperature(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getInsulatingPlug_MaxTemperature()
	 * @model default="523.15"
	 *        annotation="http://www.ionwright.org/quantity label='Highest temperature of the plug' unit='K' role='LIMIT' hardwareMin='273.15' hardwareMax='2000.0' displayUnit='\260C' displayFactor='1' displayOffset='273.15' digits='0'"
	 * @generated
	 */
	double getMaxTemperature();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.InsulatingPlug#getMaxTemperature <em>Max Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Temperature</em>' attribute.
	 * @see #getMaxTemperature()
	 * @generated
	 */
	void setMaxTemperature(double value);

} // InsulatingPlug
